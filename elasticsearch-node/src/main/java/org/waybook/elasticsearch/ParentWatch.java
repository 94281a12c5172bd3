package org.waybook.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Ends this process when the one that started it closes our standard input or dies, however it dies: the operating
 * system closes the pipe of a killed process too. Its thread also keeps the process alive, since those of Elasticsearch
 * do not.
 */
final class ParentWatch {

    private ParentWatch() {}

    static void start(InputStream fromParent, Runnable parentGone) {
        new Thread(() -> readToTheEnd(fromParent, parentGone), "parent-watch").start();
    }

    private static void readToTheEnd(InputStream fromParent, Runnable parentGone) {
        try {
            fromParent.transferTo(OutputStream.nullOutputStream());
        } catch (IOException brokenPipe) {
            // a pipe that cannot be read means the same as one that has ended
        } finally {
            parentGone.run();
        }
    }
}
