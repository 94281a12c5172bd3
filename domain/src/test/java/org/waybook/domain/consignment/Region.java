package org.waybook.domain.consignment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.risk.AnalysisPhase;

/** A side of a consignment that has a life of its own, and where the consignment stands on it. */
enum Region {
    DECLARATION("Declaration", "Whether a filing in force names the consignment.", live -> Optional.empty()),
    LINKING(
            "Completeness",
            "How far its filings have become one declaration.",
            live -> Optional.of(words(live.linking().completeness().getClass().getSimpleName()))),
    PRE_LOADING(
            "Analysis before loading",
            "The newest analysis of the minimum dataset (IA 186(1)).",
            live -> Optional.of(analysis(live, AnalysisPhase.PRE_LOADING))),
    PRE_ARRIVAL(
            "Analysis before arrival",
            "The newest analysis of the whole declaration.",
            live -> Optional.of(analysis(live, AnalysisPhase.PRE_ARRIVAL))),
    REFERRAL(
            "Referral",
            "One question to the person filing.",
            live -> Optional.of(
                    live.assessment().referrals().isEmpty()
                            ? "Nothing asked"
                            : words(live.assessment().referrals().getFirst().status()))),
    MOVEMENT(
            "Goods",
            "Where the goods are.",
            live -> Optional.of(words(live.movement().getClass().getSimpleName()))),
    CONTROL("Control", "Whether they are controlled, and released.", live -> Optional.of(control(live.control())));

    private final String title;
    private final String explanation;
    private final Function<Live, Optional<String>> words;

    Region(String title, String explanation, Function<Live, Optional<String>> words) {
        this.title = title;
        this.explanation = explanation;
        this.words = words;
    }

    String title() {
        return title;
    }

    String explanation() {
        return explanation;
    }

    /** Where a consignment stands; empty while no filing names it, but for the declaration itself. */
    Optional<String> of(ConsignmentState state) {
        return this == DECLARATION
                ? Optional.of(
                        state instanceof Live
                                ? "Announced"
                                : words(state.getClass().getSimpleName()))
                : state.live().flatMap(words);
    }

    private static String analysis(Live live, AnalysisPhase phase) {
        List<Analysis> ofPhase = live.assessment().analyses().stream()
                .filter(one -> one.phase() == phase)
                .toList();
        if (ofPhase.isEmpty()) {
            return "Not asked for";
        }
        Analysis newest = ofPhase.getLast();
        return switch (newest.status()) {
            case OPEN ->
                switch (newest.conclusion()) {
                    case AWAITED -> "Under analysis";
                    case OVERDUE -> "Overdue";
                    case GIVEN -> "Result given";
                };
            case COMPLETED -> "Assessment complete";
            case LOADING_FORBIDDEN -> "Loading forbidden";
            case SUPERSEDED -> "Superseded";
        };
    }

    private static String control(Control control) {
        return switch (control.outcome()) {
            case RELEASED -> "Released";
            case NOT_RELEASED -> "Not released";
            case OPEN -> control.performed() ? "Controlled" : decision(control);
        };
    }

    private static String decision(Control control) {
        return control.decided()
                .map(event -> event.decision() == ControlDecision.CONTROL ? "Control decided" : "No control")
                .orElse("Undecided");
    }

    private static String words(Enum<?> constant) {
        String lower = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private static String words(String className) {
        String lower = className.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
