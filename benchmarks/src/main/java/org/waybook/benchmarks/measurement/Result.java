package org.waybook.benchmarks.measurement;

import java.util.Optional;

/**
 * One line of the report: a value of ours, beside that of a peer where there is one.
 *
 * @param id unique in a run, its parts separated by slashes, beginning with the name of the benchmark
 * @param unit of both values
 * @param own what we reach
 * @param peer what it is compared with
 * @param target what it should reach
 */
public record Result(String id, String unit, Reading own, Optional<Peer> peer, Optional<Target> target) {

    /**
     * What a value is compared with.
     *
     * @param name as a reader knows it
     */
    public record Peer(String name, Reading reading) {}

    /** A value compared with nothing. */
    public static Result alone(String id, String unit, Reading own) {
        return new Result(id, unit, own, Optional.empty(), Optional.empty());
    }

    /** This value beside that of a peer. */
    public Result beside(String name, Reading reading) {
        return new Result(id, unit, own, Optional.of(new Peer(name, reading)), target);
    }

    /** This value with what it should reach. */
    public Result towards(Target wanted) {
        return new Result(id, unit, own, peer, Optional.of(wanted));
    }

    /** Our median divided by the peer's, empty where one is missing. */
    public Optional<Double> ratio() {
        Optional<Double> peerMedian = peer.flatMap(other -> other.reading().median());
        return own.median().flatMap(ours -> peerMedian.map(theirs -> ours / theirs));
    }

    /** Whether the target is met, empty without one and where what it judges was not measured. */
    public Optional<Boolean> met() {
        return target.flatMap(wanted -> wanted.met(own.median(), ratio()));
    }
}
