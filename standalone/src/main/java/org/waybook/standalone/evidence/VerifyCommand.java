package org.waybook.standalone.evidence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.checkpoint.Checkpoint;
import org.waybook.eventstore.mongodb.MongoDbReading;
import org.waybook.eventstore.proof.StoredLog;
import org.waybook.eventstore.rocksdb.RocksDbReading;
import org.waybook.eventstore.verify.LogVerifier;
import org.waybook.eventstore.verify.RepeatedVerification;
import org.waybook.eventstore.verify.Scope;
import org.waybook.eventstore.verify.Verification;
import org.waybook.eventstore.verify.Verification.Broken;
import org.waybook.eventstore.verify.Verification.FitsTogether;
import org.waybook.standalone.preflight.CannotStart;
import org.waybook.standalone.terminal.OperatorCommand;
import org.waybook.standalone.terminal.ProgressLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks that nothing in a log was altered, removed or inserted. */
@Command(
        name = "verify",
        sortOptions = false,
        description = "Checks every commit of a log, also while Waybook runs: its hash, its place in the chain, its"
                + " indexes, and the checkpoints that were signed. Names the first position that does not fit.")
public final class VerifyCommand extends OperatorCommand {

    @Option(names = "--data-dir", paramLabel = "DIRECTORY", description = "The data directory that holds the log.")
    private Path dataDirectory;

    @Option(names = "--mongodb-uri", paramLabel = "URI", description = "The MongoDB that holds the log.")
    private String mongodbUri;

    @Option(
            names = "--from",
            paramLabel = "POSITION",
            defaultValue = "0",
            description = "The first position to check (default: 0).")
    private long from;

    @Option(names = "--to", paramLabel = "POSITION", description = "Where to end (default: the end of the log).")
    private Long to;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Checkpoints that you kept, which the log must agree with (default: those kept beside it).")
    private Path checkpoint;

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description = "The key that signed them, in PEM form (default: the key in the data directory).")
    private Path publicKey;

    @Option(
            names = "--since-checkpoint",
            description = "Check only what was appended since the last of the checkpoints.")
    private boolean sinceCheckpoint;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    public VerifyCommand(PrintWriter out, PrintWriter errors) {
        super(out, errors);
    }

    @Override
    protected void carryOut() throws IOException {
        if ((dataDirectory == null) == (mongodbUri == null)) {
            throw new CannotStart("Name where the log is by one of --data-dir and --mongodb-uri.");
        }
        if (from < 0 || to != null && to < from) {
            throw new CannotStart("--from and --to are positions from 0 on, the smaller first.");
        }
        Scope scope = scope(checkpoints());
        tell(new RepeatedVerification(this::open, () -> say("Something does not fit. Looking again, to be sure ..."))
                .verify(log -> verify(log, scope)));
    }

    private List<Checkpoint> checkpoints() throws IOException {
        try (StoredLog log = open()) {
            return new KnownCheckpoints(Optional.ofNullable(checkpoint), Optional.ofNullable(publicKey))
                    .of(log, Optional.ofNullable(dataDirectory));
        }
    }

    private Verification verify(StoredLog log, Scope scope) {
        ProgressLine line = progress("Verifying", "events");
        Verification found = new LogVerifier(log, new SecureRandom())
                .verify(scope, (position, end) -> line.show(position.value(), end.value()));
        line.end();
        return found;
    }

    private StoredLog open() {
        return mongodbUri == null ? RocksDbReading.open(dataDirectory.resolve("log")) : MongoDbReading.open(mongodbUri);
    }

    private Scope scope(List<Checkpoint> checkpoints) {
        if (!sinceCheckpoint) {
            return new Scope(new Position(from), Optional.ofNullable(to).map(Position::new), checkpoints);
        }
        if (checkpoints.isEmpty()) {
            throw new CannotStart("There is no checkpoint to begin at. Name a file with one by --checkpoint.");
        }
        return Scope.since(checkpoints.getLast());
    }

    private void tell(Verification found) {
        switch (found) {
            case Broken broken -> throw new LogCorrupted(broken.position(), broken.finding());
            case FitsTogether fits ->
                say("The log fits together: " + number(fits.events()) + " events in " + number(fits.commits())
                        + " commits from position " + fits.from() + ", and " + number(fits.checkpoints())
                        + " signed checkpoints agree. The Merkle root over all "
                        + number(fits.to().value())
                        + " events is " + fits.root() + ".");
        }
    }
}
