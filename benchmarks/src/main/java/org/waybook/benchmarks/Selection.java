package org.waybook.benchmarks;

import java.util.List;
import java.util.stream.Collectors;

/** Which benchmarks are meant. */
final class Selection {

    private Selection() {}

    /**
     * Those whose name begins with one of the given beginnings, in their own order; all where none is given.
     *
     * @throws IllegalArgumentException when a beginning fits none
     */
    static List<Benchmark> of(List<Benchmark> all, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (all.stream().noneMatch(benchmark -> benchmark.name().startsWith(beginning))) {
                throw new IllegalArgumentException("There is no benchmark " + beginning + "; there are "
                        + all.stream().map(Benchmark::name).collect(Collectors.joining(", ")));
            }
        }
        return all.stream()
                .filter(benchmark -> beginnings.isEmpty() || beginnings.stream().anyMatch(benchmark.name()::startsWith))
                .toList();
    }
}
