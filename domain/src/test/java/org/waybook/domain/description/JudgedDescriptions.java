package org.waybook.domain.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waybook.domain.description.DescriptionJudgement.Acceptable;

/** Descriptions with the judgement that people gave them: "[too vague]" and "[acceptable]", one a line. */
record JudgedDescriptions(List<String> tooVague, List<String> acceptable) {

    static JudgedDescriptions of(String resource) {
        List<String> tooVague = new ArrayList<>();
        List<String> acceptable = new ArrayList<>();
        List<String> current = tooVague;
        for (String line : lines(resource)) {
            if (line.equals("[acceptable]")) {
                current = acceptable;
            } else if (!line.isBlank() && !line.startsWith("#") && !line.equals("[too vague]")) {
                current.add(line);
            }
        }
        return new JudgedDescriptions(tooVague, acceptable);
    }

    /** Those that should have been flagged or refused. */
    List<String> missed() {
        return tooVague.stream().filter(JudgedDescriptions::passes).toList();
    }

    /** Those that should have passed. */
    List<String> flaggedWrongly() {
        return acceptable.stream().filter(description -> !passes(description)).toList();
    }

    /** How many of those that are flagged or refused are so rightly, from 0 to 1. */
    double precision() {
        double rightly = tooVague.size() - missed().size();
        return rightly / (rightly + flaggedWrongly().size());
    }

    /** How many of those that are too vague are flagged or refused, from 0 to 1. */
    double recall() {
        return 1 - (double) missed().size() / tooVague.size();
    }

    static boolean passes(String description) {
        return GoodsDescription.judge(description) instanceof Acceptable;
    }

    private static List<String> lines(String resource) {
        try (InputStream file = JudgedDescriptions.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
