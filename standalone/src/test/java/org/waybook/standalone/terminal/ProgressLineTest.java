package org.waybook.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter written = new StringWriter();

    @Test
    void elsewhereThanAtATerminalThereIsALineForEachQuarter() {
        ProgressLine line = new ProgressLine(new PrintWriter(written), "Exporting", "events", false);
        for (int done = 0; done <= 1_200; done++) {
            line.show(done, 1_200);
        }
        line.end();

        assertThat(written.toString().lines())
                .containsExactly(
                        "Exporting [------------------------------] 0 of 1,200 events",
                        "Exporting [#######-----------------------] 300 of 1,200 events",
                        "Exporting [###############---------------] 600 of 1,200 events",
                        "Exporting [######################--------] 900 of 1,200 events",
                        "Exporting [##############################] 1,200 of 1,200 events");
    }

    @Test
    void nothingOfNothingIsAll() {
        new ProgressLine(new PrintWriter(written), "Exporting", "events", false).show(0, 0);

        assertThat(written.toString()).contains("[##############################] 0 of 0 events");
    }
}
