package org.waybook.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Result.Peer;
import org.waybook.benchmarks.measurement.Series;

/** Results as a Markdown table: medians, and the smallest and largest round in brackets. */
public final class MarkdownTable {

    private static final String HEAD = """
            | id | value | unit | peer | peer's value | ratio | target | met |
            |---|---|---|---|---|---|---|---|
            """;

    private static final int WHOLE_FROM = 1_000;

    private MarkdownTable() {}

    /** The table, and below it why something was not measured. */
    public static String of(List<Result> results) {
        StringBuilder text = new StringBuilder(HEAD);
        results.forEach(result ->
                text.append("| ").append(String.join(" | ", cells(result))).append(" |\n"));
        reasons(results)
                .forEach(
                        reason -> text.append("\nNot measured: ").append(reason).append('\n'));
        return text.toString();
    }

    private static List<String> cells(Result result) {
        List<String> cells = new ArrayList<>();
        cells.add(result.id());
        cells.add(text(result.own()));
        cells.add(result.unit());
        cells.add(result.peer().map(Peer::name).orElse(""));
        cells.add(result.peer().map(peer -> text(peer.reading())).orElse(""));
        cells.add(result.ratio().map(MarkdownTable::number).orElse(""));
        cells.add(result.target().map(target -> target.text()).orElse(""));
        cells.add(met(result));
        return cells;
    }

    private static String met(Result result) {
        if (result.target().isEmpty()) {
            return "";
        }
        return result.met().map(met -> met ? "yes" : "**no**").orElse("not measured");
    }

    private static String text(Reading reading) {
        return switch (reading) {
            case Reading.Measured measured -> text(measured.series());
            case Reading.NotMeasured ignored -> "not measured";
        };
    }

    private static String text(Series series) {
        String median = number(series.median());
        return series.values().size() == 1
                ? median
                : "%s (%s..%s)".formatted(median, number(series.lowest()), number(series.highest()));
    }

    private static Set<String> reasons(List<Result> results) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Result result : results) {
            reason(result.own()).ifPresent(reasons::add);
            result.peer()
                    .flatMap(peer -> reason(peer.reading()).map(reason -> peer.name() + ": " + reason))
                    .ifPresent(reasons::add);
        }
        return reasons;
    }

    private static Optional<String> reason(Reading reading) {
        return reading instanceof Reading.NotMeasured none ? Optional.of(none.reason()) : Optional.empty();
    }

    private static String number(double value) {
        if (Math.abs(value) >= WHOLE_FROM) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.3f", value);
    }
}
