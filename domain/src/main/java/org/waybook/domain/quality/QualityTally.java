package org.waybook.domain.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.quality.QualityRow.Measure;
import org.waybook.domain.validation.FilingFlags;
import org.waybook.domain.validation.FilingMeasures;
import org.waybook.domain.validation.Finding;
import org.waybook.domain.validation.Findings;

/** Counts the weaknesses of a filing while its consignments come by, so that no large filing has to be in memory. */
public final class QualityTally {

    private static final String CONSIGNMENTS = "/consignments/";
    private static final int SCORE_MAX = 100;

    private final FilingHeader header;
    private final Map<Measure, Integer> measured = new EnumMap<>(Measure.class);
    private final Map<String, Integer> weak = new HashMap<>();
    private final Map<String, List<Finding>> listed = new HashMap<>();
    private int consignments;

    public QualityTally(FilingHeader header) {
        this.header = header;
        FilingDataset alone = new FilingDataset(header, List.of());
        measure(alone);
        flags(alone).filter(flag -> !isOfConsignment(flag)).forEach(this::count);
    }

    /** Counts the next consignments, in the order of the message. */
    public void add(List<HouseConsignment> next) {
        FilingDataset part = new FilingDataset(header.forEachConsignment(), next);
        FilingDataset headerAlone = new FilingDataset(header.forEachConsignment(), List.of());
        measured.merge(
                Measure.GOODS_ITEM,
                FilingMeasures.goodsItems(part) - FilingMeasures.goodsItems(headerAlone),
                Integer::sum);
        measured.merge(
                Measure.ADDRESS, FilingMeasures.addresses(part) - FilingMeasures.addresses(headerAlone), Integer::sum);
        flags(part)
                .filter(QualityTally::isOfConsignment)
                .map(this::inTheMessage)
                .forEach(this::count);
        consignments += next.size();
    }

    /** What was counted so far as a score with its reasons. */
    public DataQuality quality(Timeliness timeliness) {
        List<WeaknessCount> counts = QualityWeights.rows().stream()
                .map(row -> counted(row, timeliness))
                .filter(count -> count.count() > 0)
                .toList();
        double taken = QualityWeights.rows().stream()
                .mapToDouble(row -> row.points() * share(row, timeliness))
                .sum();
        List<Finding> weaknesses = QualityWeights.rows().stream()
                .flatMap(row -> weaknesses(row, timeliness))
                .limit(DataQuality.LISTED_MAX)
                .toList();
        return new DataQuality((int) Math.round(SCORE_MAX - taken), weaknesses, counts, timeliness);
    }

    private void measure(FilingDataset alone) {
        measured.put(Measure.GOODS_ITEM, FilingMeasures.goodsItems(alone));
        measured.put(Measure.ADDRESS, FilingMeasures.addresses(alone));
    }

    private static Stream<Finding> flags(FilingDataset filing) {
        Findings all = Findings.ofAny(Integer.MAX_VALUE);
        FilingFlags.find(filing, all);
        return all.list().stream();
    }

    private static boolean isOfConsignment(Finding flag) {
        return flag.pointer().startsWith(CONSIGNMENTS);
    }

    private Finding inTheMessage(Finding flag) {
        int end = flag.pointer().indexOf('/', CONSIGNMENTS.length());
        int index = Integer.parseInt(flag.pointer().substring(CONSIGNMENTS.length(), end));
        String pointer = CONSIGNMENTS + (index + consignments) + flag.pointer().substring(end);
        return new Finding(flag.code(), pointer, flag.text(), flag.remedy());
    }

    private void count(Finding flag) {
        QualityWeights.ofFlag(flag.code()).ifPresent(row -> {
            weak.merge(row.code(), 1, Integer::sum);
            List<Finding> kept = listed.computeIfAbsent(row.code(), ignored -> new ArrayList<>());
            if (kept.size() < DataQuality.LISTED_MAX) {
                kept.add(flag);
            }
        });
    }

    private WeaknessCount counted(QualityRow row, Timeliness timeliness) {
        return new WeaknessCount(row.code(), weakOnes(row, timeliness), outOf(row), (int)
                Math.round(row.points() * share(row, timeliness)));
    }

    private double share(QualityRow row, Timeliness timeliness) {
        return Math.min(1.0, (double) weakOnes(row, timeliness) / outOf(row));
    }

    private int weakOnes(QualityRow row, Timeliness timeliness) {
        return row.measure() == Measure.FILING ? (timeliness.isLate() ? 1 : 0) : weak.getOrDefault(row.code(), 0);
    }

    private int outOf(QualityRow row) {
        return switch (row.measure()) {
            case GOODS_ITEM, ADDRESS -> Math.max(1, measured.get(row.measure()));
            case CONSIGNMENT -> Math.max(1, consignments);
            case FILING -> 1;
        };
    }

    private Stream<Finding> weaknesses(QualityRow row, Timeliness timeliness) {
        return row.measure() == Measure.FILING
                ? LateFiling.weakness(row, timeliness).stream()
                : listed.getOrDefault(row.code(), List.of()).stream();
    }
}
