package org.waybook.query.status;

import java.util.Optional;

/** Tells how far demo data is filled in; a bean of the application that fills it. */
@FunctionalInterface
public interface DemoProgress {

    /** The progress; empty where none is filled in. */
    Optional<Demo> demo();
}
