package org.waybook.benchmarks;

import java.util.List;
import org.waybook.benchmarks.measurement.Result;

/** One subject that is measured. */
public interface Benchmark {

    /** How it is chosen; its results' identifiers begin with it. */
    String name();

    /** What it measures, one line. */
    String description();

    /** Measures it. What cannot be measured here is a result too, with the reason. */
    List<Result> run(Setting setting) throws Exception;
}
