package org.waybook.standalone.backup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.eventstore.rocksdb.RocksDbBackups;
import org.waybook.query.access.NeedToKnow;
import org.waybook.query.access.Reader;
import org.waybook.stores.StoreSettings;

/** Begins backups of the embedded log for operators, and tells how far they are. */
@RestController
@Tag(name = "Operations", description = "For operators of the repository.")
final class BackupController {

    private static final String BACKUPS = "/api/operations/backups";

    private final NeedToKnow needToKnow;
    private final ObjectProvider<BackupJobs> jobs;
    private final StoreSettings stores;

    BackupController(NeedToKnow needToKnow, ObjectProvider<BackupJobs> jobs, StoreSettings stores) {
        this.needToKnow = needToKnow;
        this.jobs = jobs;
        this.stores = stores;
    }

    /**
     * What is asked for.
     *
     * @param directory absolute, on the machine of the repository, made ready by {@code ./waybook backup}
     * @param dataDirectory of the repository that is meant, absolute; absent for whichever answers
     */
    record BackupRequest(String directory, String dataDirectory) {}

    @Operation(
            summary = "Begin a backup of the embedded log",
            description = "Copies log, chunks and keys into a directory of this machine that ./waybook backup has made"
                    + " ready, while everything goes on. Later backups into it copy only what is new.")
    @ApiResponse(responseCode = "202", description = "The backup has begun; ask for it at the Location.")
    @ApiResponse(responseCode = "409", description = "Another backup runs, or the directory is not ready for backups.")
    @PostMapping(
            path = BACKUPS,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<BackupJob> begin(
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token, @RequestBody BackupRequest request) {
        needToKnow.requireMayOperate(Reader.of(token));
        requireMeant(request);
        BackupJob job = embedded()
                .begin(ready(request.directory()))
                .orElseThrow(() -> BackupRefused.conflict(
                        "BACKUP_RUNNING", "Another backup runs; begin this one when it is done."));
        return ResponseEntity.accepted()
                .location(URI.create(BACKUPS + "/" + job.id()))
                .body(job);
    }

    @Operation(summary = "Read how far a backup is")
    @ApiResponse(responseCode = "200", description = "How far it is.")
    @ApiResponse(responseCode = "404", description = "No such backup was begun since the start of the process.")
    @GetMapping(path = BACKUPS + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    BackupJob job(@Parameter(hidden = true) @AuthenticationPrincipal Jwt token, @PathVariable("id") String id) {
        needToKnow.requireMayOperate(Reader.of(token));
        return embedded().of(id).orElseThrow(() -> BackupRefused.unknown(id));
    }

    private BackupJobs embedded() {
        BackupJobs embedded = jobs.getIfAvailable();
        if (embedded == null) {
            throw BackupRefused.conflict(
                    "LOG_NOT_EMBEDDED", "The log is on MongoDB; back it up by MongoDB's own tools, or export it.");
        }
        return embedded;
    }

    private void requireMeant(BackupRequest request) {
        Path own = stores.dataDirectory().toAbsolutePath().normalize();
        if (request.dataDirectory() != null && !request.dataDirectory().equals(own.toString())) {
            throw BackupRefused.conflict(
                    "OTHER_REPOSITORY",
                    "This Waybook keeps its data in " + own + ", not in " + request.dataDirectory()
                            + "; name the port of the other one with --port.");
        }
    }

    /** Only who may write on this machine can make a directory ready, so no caller chooses where something is written. */
    private static Path ready(String directory) {
        try {
            Path path = Path.of(String.valueOf(directory));
            if (path.isAbsolute() && new RocksDbBackups(path).isPrepared()) {
                return path;
            }
        } catch (InvalidPathException noPath) {
            throw notReady(directory);
        }
        throw notReady(directory);
    }

    private static BackupRefused notReady(String directory) {
        return BackupRefused.conflict(
                "DIRECTORY_NOT_READY",
                "The directory " + directory + " is not ready for backups; ./waybook backup --to DIRECTORY makes it so"
                        + " on the machine of the repository.");
    }
}
