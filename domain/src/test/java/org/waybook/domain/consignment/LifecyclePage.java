package org.waybook.domain.consignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.consignment.Wanderings.Transition;

/** The page of the lifecycle. */
final class LifecyclePage {

    private static final String START = "[*]";

    private LifecyclePage() {}

    static String of(Wanderings wanderings) {
        return """
                # The life of a consignment

                A consignment stands somewhere on several sides at once: its filings become complete while it is analysed,
                and it may be under analysis again when it has arrived. This page is generated: a test tries, again and
                again, every command in every state that the domain has, and draws each change it sees; the build fails
                when the page differs. The names on the arrows are those of the [events](events.md). A consignment that
                no filing names any longer keeps what was found out about its risk, so that it may begin again elsewhere
                than at the beginning.

                """
                + wanderings.transitions().entrySet().stream()
                        .map(entry -> diagram(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"))
                + """

                ## The official flow

                | step | tasks and messages | events here |
                |---|---|---|
                """
                + OfficialFlow.STEPS.stream()
                        .map(step -> "| " + step.text() + " | " + step.tasks() + " | "
                                + String.join(", ", step.events()) + " |\n")
                        .collect(Collectors.joining())
                + """

                ## Hard rules

                Every rule has a test that names it.

                | rule | source | proved by |
                |---|---|---|
                """
                + HardRules.ALL.stream()
                        .map(rule -> "| " + rule.text() + " | " + rule.source() + " | "
                                + rule.tests().stream()
                                        .map(test -> "`" + test.substring(test.indexOf('.') + 1) + "`")
                                        .collect(Collectors.joining(", "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String diagram(Region region, SortedSet<Transition> transitions) {
        Map<List<String>, SortedSet<String>> arrows = new TreeMap<>(
                Comparator.comparing((List<String> ends) -> ends.get(0)).thenComparing(ends -> ends.get(1)));
        for (Transition transition : transitions) {
            arrows.computeIfAbsent(List.of(transition.from().orElse(START), transition.to()), none -> new TreeSet<>())
                    .add(transition.event());
        }
        String states = names(arrows.keySet()).entrySet().stream()
                .map(name -> "    state \"" + name.getKey() + "\" as " + name.getValue() + "\n")
                .collect(Collectors.joining());
        String lines = arrows.entrySet().stream()
                .map(arrow -> line(arrow.getKey(), arrow.getValue()))
                .collect(Collectors.joining());
        return "## " + region.title() + "\n\n" + region.explanation() + "\n\n```mermaid\nstateDiagram-v2\n" + states
                + lines + "```\n";
    }

    /** A state begins where no side of the consignment was before: most often with its announcement. */
    private static String line(List<String> ends, Collection<String> events) {
        return "    " + identifier(ends.get(0)) + " --> " + identifier(ends.get(1)) + " : "
                + String.join("<br/>", events) + "\n";
    }

    private static Map<String, String> names(Collection<List<String>> arrows) {
        return arrows.stream()
                .flatMap(ends -> Stream.of(ends.get(0), ends.get(1)))
                .filter(state -> !state.equals(START))
                .sorted()
                .distinct()
                .collect(Collectors.toMap(
                        state -> state, LifecyclePage::identifier, (one, same) -> one, LinkedHashMap::new));
    }

    private static String identifier(String state) {
        return Optional.of(state).filter(START::equals).orElseGet(() -> state.replaceAll("[^A-Za-z]", ""));
    }
}
