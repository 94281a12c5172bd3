package org.waybook.query.status;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.GetResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.waybook.projections.views.ProgressDocument;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewProgress;
import org.waybook.query.problem.ApiProblem;
import tools.jackson.databind.JsonNode;

/** Reads the progress that the projections of another process have written beside the views. */
public final class IndexedProgress implements ViewProgress {

    private static final int NOT_FOUND = 404;

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(50);

    private final ElasticsearchClient elasticsearch;

    public IndexedProgress(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Override
    public List<Progress> views() {
        return Arrays.stream(View.values()).map(this::of).toList();
    }

    @Override
    public Progress of(View view) {
        try {
            GetResponse<JsonNode> stored =
                    elasticsearch.get(get -> get.index(ProgressDocument.INDEX).id(view.viewName()), JsonNode.class);
            return stored.found() ? progress(view, stored.source()) : new Progress(view, NOTHING, 0);
        } catch (ElasticsearchException failure) {
            if (failure.status() == NOT_FOUND) {
                return new Progress(view, NOTHING, 0);
            }
            throw unavailable(failure);
        } catch (IOException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public boolean await(View view, long position, Duration timeout) throws InterruptedException {
        long deadlineNanos = System.nanoTime() + timeout.toNanos();
        while (of(view).completeTo() < position) {
            if (System.nanoTime() >= deadlineNanos) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN_AFTER);
        }
        return true;
    }

    private static Progress progress(View view, JsonNode document) {
        return new Progress(
                view,
                document.path(ProgressDocument.COMPLETE_TO).asLong(),
                document.path(ProgressDocument.DEAD_LETTERS).asLong());
    }

    private static ApiProblem unavailable(Exception failure) {
        return ApiProblem.unavailable("The views do not answer now; try again in a few seconds.", failure);
    }
}
