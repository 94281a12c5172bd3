package org.waybook.eventstore.rocksdb;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.Position;

/**
 * One backup of a directory of backups.
 *
 * @param number counts from 1
 * @param takenAt when it began
 * @param head where the log ended then; the backup may hold a few events more
 * @param hash of the last commit before the head, {@link Digest#NONE} where there is none
 * @param logFiles number of the file set of the log
 * @param chunkFiles number of the file set of the chunks
 */
public record Backup(int number, Instant takenAt, Position head, Digest hash, int logFiles, int chunkFiles) {

    private static final String FORMAT = "format";
    private static final String FORMAT_KNOWN = "1";
    private static final String NUMBER = "number";
    private static final String TAKEN_AT = "takenAt";
    private static final String HEAD = "head";
    private static final String HASH = "hash";
    private static final String LOG_FILES = "logFiles";
    private static final String CHUNK_FILES = "chunkFiles";

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(FORMAT, FORMAT_KNOWN);
        properties.setProperty(NUMBER, Integer.toString(number));
        properties.setProperty(TAKEN_AT, takenAt.toString());
        properties.setProperty(HEAD, head.toString());
        properties.setProperty(HASH, hash.hex());
        properties.setProperty(LOG_FILES, Integer.toString(logFiles));
        properties.setProperty(CHUNK_FILES, Integer.toString(chunkFiles));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "A complete backup of a Waybook.");
        }
    }

    static Backup read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        if (!FORMAT_KNOWN.equals(properties.getProperty(FORMAT))) {
            throw new BackupFailed("The backup " + file + " has format " + properties.getProperty(FORMAT) + ", where "
                    + FORMAT_KNOWN + " is known; use the Waybook that took it, or a newer one");
        }
        try {
            return new Backup(
                    Integer.parseInt(properties.getProperty(NUMBER)),
                    Instant.parse(properties.getProperty(TAKEN_AT)),
                    new Position(Long.parseLong(properties.getProperty(HEAD))),
                    Digest.ofHex(properties.getProperty(HASH)),
                    Integer.parseInt(properties.getProperty(LOG_FILES)),
                    Integer.parseInt(properties.getProperty(CHUNK_FILES)));
        } catch (RuntimeException e) {
            throw new BackupFailed("The backup " + file + " is damaged; choose another one", e);
        }
    }
}
