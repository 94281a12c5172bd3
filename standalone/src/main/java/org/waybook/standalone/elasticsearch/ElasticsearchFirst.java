package org.waybook.standalone.elasticsearch;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Holds back everything that has a lifecycle (the web server, the processors) until the node answers. */
@Component
class ElasticsearchFirst implements SmartLifecycle {

    private final Elasticsearch elasticsearch;
    private volatile boolean running;

    ElasticsearchFirst(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        elasticsearch.awaitReady();
        running = true;
    }

    /** Nothing to do here: the process ends after the context, whose beans may use it until then. */
    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
