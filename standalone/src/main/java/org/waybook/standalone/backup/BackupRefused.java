package org.waybook.standalone.backup;

import org.springframework.http.HttpStatus;

/** Why a call is answered with a problem. */
final class BackupRefused extends RuntimeException {

    private final HttpStatus status;
    private final String code;

    private BackupRefused(HttpStatus status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    static BackupRefused conflict(String code, String detail) {
        return new BackupRefused(HttpStatus.CONFLICT, code, detail);
    }

    static BackupRefused unknown(String id) {
        return new BackupRefused(
                HttpStatus.NOT_FOUND,
                "BACKUP_UNKNOWN",
                "No backup " + id + " was begun since this process started; look into its directory.");
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }
}
