/*
 * Preloaded into a process, notes how much of each file was surely on the disk: a line "inode length" in the file that
 * WAYBOOK_SYNCED_LENGTHS names, after each successful sync. The length is taken before the sync begins, since what is
 * written during it may be left out. A file that is about to be removed is noted with 0, so that another one with the
 * same inode number does not inherit its length.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int notes = -1;

__attribute__((constructor)) static void open_notes(void) {
    const char *path = getenv("WAYBOOK_SYNCED_LENGTHS");
    if (path != NULL) {
        notes = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

static void note(ino_t inode, off_t length) {
    char line[64];
    int bytes = snprintf(line, sizeof line, "%llu %lld\n", (unsigned long long) inode, (long long) length);
    if (write(notes, line, (size_t) bytes) != bytes) {
        abort();
    }
}

static int synced(const char *name, int file) {
    int (*real)(int) = (int (*)(int)) dlsym(RTLD_NEXT, name);
    struct stat before;
    int regular = fstat(file, &before) == 0 && S_ISREG(before.st_mode);
    int result = real(file);
    if (result == 0 && regular) {
        note(before.st_ino, before.st_size);
    }
    return result;
}

int fdatasync(int file) {
    return synced("fdatasync", file);
}

int fsync(int file) {
    return synced("fsync", file);
}

static void note_removal(const char *path) {
    struct stat before;
    if (lstat(path, &before) == 0 && S_ISREG(before.st_mode)) {
        note(before.st_ino, 0);
    }
}

int unlink(const char *path) {
    int (*real)(const char *) = (int (*)(const char *)) dlsym(RTLD_NEXT, "unlink");
    note_removal(path);
    return real(path);
}

int rename(const char *from, const char *to) {
    int (*real)(const char *, const char *) = (int (*)(const char *, const char *)) dlsym(RTLD_NEXT, "rename");
    note_removal(to);
    return real(from, to);
}
