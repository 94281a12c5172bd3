package org.waybook.standalone.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Plays the demo data in the background once everything runs, and stops before anything else does. */
final class DemoThread implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(DemoThread.class);

    private final DemoFill fill;
    private volatile Thread thread;

    DemoThread(DemoFill fill) {
        this.fill = fill;
    }

    @Override
    public void start() {
        if (fill.isRunning()) {
            thread = Thread.ofPlatform().name("demo").start(this::play);
        }
    }

    @Override
    public void stop() {
        Thread playing = thread;
        thread = null;
        if (playing != null) {
            playing.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** The last to start and the first to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void play() {
        try {
            fill.play();
        } catch (InterruptedException stopped) {
            LOGGER.info("The demo data is not complete; the next start goes on with it.");
        } catch (RuntimeException failed) {
            LOGGER.error("The demo data could not be completed; the next start goes on with it.", failed);
        }
    }
}
