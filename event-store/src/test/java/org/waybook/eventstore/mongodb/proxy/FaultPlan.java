package org.waybook.eventstore.mongodb.proxy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Which fault meets which of the next inserts into the log and reads of it, in the order of their arrival. */
public final class FaultPlan {

    /** Reads change nothing, so these are all that can happen to them. */
    private static final List<WireFault> FAULTS_OF_READS =
            List.of(WireFault.REQUEST_LOST, WireFault.ANSWER_DROPPED, WireFault.NOT_PRIMARY, WireFault.STEPPED_DOWN);

    private static final List<WireFault> FAULTS_OF_INSERTS = List.of(WireFault.values());
    /** The collection whose commands meet faults. */
    static final String LOG = "commits";

    private final Deque<WireFault> inserts = new ArrayDeque<>();
    private final Deque<WireFault> reads = new ArrayDeque<>();

    /** A plan without any fault so far. */
    public static FaultPlan none() {
        return new FaultPlan();
    }

    /** The plan of a seed, the same each time: half of the commands meet a fault. */
    public static FaultPlan seeded(long seed, int faultyInserts, int faultyReads) {
        Random random = new Random(seed);
        FaultPlan plan = new FaultPlan();
        for (int insert = 0; insert < faultyInserts; insert++) {
            plan.inserts.add(FAULTS_OF_INSERTS.get(random.nextInt(FAULTS_OF_INSERTS.size())));
            plan.inserts.add(WireFault.NONE);
        }
        for (int read = 0; read < faultyReads; read++) {
            plan.reads.add(FAULTS_OF_READS.get(random.nextInt(FAULTS_OF_READS.size())));
            plan.reads.add(WireFault.NONE);
        }
        return plan;
    }

    /** Plans faults for the next inserts into the log. */
    public synchronized void nextInserts(WireFault... faults) {
        inserts.addAll(List.of(faults));
    }

    /** Plans faults for the next reads of the log. */
    public synchronized void nextReads(WireFault... faults) {
        reads.addAll(List.of(faults));
    }

    /** Plans what another plan has left. */
    public synchronized void follow(FaultPlan other) {
        inserts.addAll(other.inserts);
        reads.addAll(other.reads);
    }

    /** Forgets what is left. */
    public synchronized void clear() {
        inserts.clear();
        reads.clear();
    }

    /** Whether inserts will meet faults still. */
    public synchronized boolean hasFaultyInserts() {
        return !inserts.isEmpty();
    }

    /** What is planned and has not happened, inserts first. */
    public synchronized List<WireFault> left() {
        List<WireFault> left = new ArrayList<>(inserts);
        left.addAll(reads);
        return left;
    }

    synchronized WireFault meet(WireCommand command) {
        WireFault fault = null;
        if (command.is("insert", LOG)) {
            fault = inserts.poll();
        } else if (command.is("find", LOG)) {
            fault = reads.poll();
        }
        return fault == null ? WireFault.NONE : fault;
    }
}
