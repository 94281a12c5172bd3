package org.waybook.benchmarks.peer;

/** A peer cannot run on this machine; its values are reported as not measured, with this reason. */
public final class PeerUnavailable extends Exception {

    public PeerUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
