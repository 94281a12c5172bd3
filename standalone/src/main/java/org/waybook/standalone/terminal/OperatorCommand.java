package org.waybook.standalone.terminal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.checkpoint.CheckpointSigner.InvalidKeystore;
import org.waybook.eventstore.checkpoint.InvalidCheckpoint;
import org.waybook.eventstore.rocksdb.BackupFailed;
import org.waybook.eventstore.transfer.TransferFailed;
import org.waybook.standalone.preflight.CannotStart;

/** A command that does one thing and ends: the status is 0 when it is done, 1 with a sentence when it cannot be done. */
public abstract class OperatorCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter errors;

    protected OperatorCommand(PrintWriter out, PrintWriter errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Does it, or throws one of the failures whose text is a sentence for the reader. */
    protected abstract void carryOut() throws IOException, InterruptedException;

    @Override
    public final Integer call() {
        // Libraries would write their log to the terminal, where only sentences belong.
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        try {
            carryOut();
            return 0;
        } catch (CannotStart
                | BackupFailed
                | TransferFailed
                | LogUnavailable
                | LogCorrupted
                | InvalidCheckpoint
                | InvalidKeystore
                | UncheckedIOException sentence) {
            errors.println(sentence.getMessage());
        } catch (IOException failure) {
            errors.println("A file cannot be read or written (" + failure + "). Check the disk and the permissions.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            errors.println("Interrupted; the same command can be given again.");
        }
        return 1;
    }

    /** Prints a line. */
    protected final void say(String line) {
        out.println(line);
    }

    /** A line that shows how far something is. */
    protected final ProgressLine progress(String what, String unit) {
        return new ProgressLine(out, what, unit);
    }

    /** A number as people read it. */
    protected static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
