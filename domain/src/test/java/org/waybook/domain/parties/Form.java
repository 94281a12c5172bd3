package org.waybook.domain.parties;

import java.util.List;

/**
 * Kinds of filings, as DOMAIN.md section 4 has them: at which level (S straight, M master, B master and houses, H house,
 * G the goods shipment), what they give (L the data before loading, A those to arrive on, C the consignee's), and what
 * they still need (M a master filing, C the consignee's data).
 */
enum Form {
    F10('S', "AC", ""),
    F11('B', "AC", ""),
    F12('M', "A", ""),
    F13('S', "A", "C"),
    F14('H', "A", "MC"),
    F15('H', "AC", "M"),
    F16('G', "C", ""),
    F17('G', "C", ""),
    F21('M', "A", ""),
    F22('H', "A", "M"),
    F24('H', "L", ""),
    F26('H', "LA", "M"),
    F27('B', "A", ""),
    F28('S', "LA", ""),
    F29('S', "A", ""),
    F32('H', "L", ""),
    F34('B', "A", ""),
    F42('M', "A", ""),
    F43('H', "LA", "M"),
    F50('S', "A", "");

    private final char level;
    private final String gives;
    private final String needs;

    Form(char level, String gives, String needs) {
        this.level = level;
        this.gives = gives;
        this.needs = needs;
    }

    /** How goods travel, with the filings that are made for them. */
    enum Way {
        SEA(F10, F11, F12, F13, F14, F14, F15, F16, F17),
        AIR(F21, F21, F22, F22, F24, F26, F27, F28, F29, F32),
        POST(F42, F43, F43),
        ROAD(F34, F50, F50);

        private final List<Form> forms;

        Way(Form... forms) {
            this.forms = List.of(forms);
        }

        List<Form> forms() {
            return forms;
        }
    }

    boolean is(char other) {
        return level == other;
    }

    boolean gives(char part) {
        return gives.indexOf(part) >= 0;
    }

    String gives() {
        return gives;
    }

    boolean needs(char part) {
        return needs.indexOf(part) >= 0;
    }

    /** Whether it says everything: it names the goods to arrive, and needs nobody else. */
    boolean isAlone() {
        return needs.isEmpty() && (level == 'S' || level == 'B');
    }

    boolean isOnlyBeforeLoading() {
        return gives.equals("L");
    }

    boolean namesHouses() {
        return level == 'S' || level == 'B' || level == 'H';
    }

    boolean hasMasterDocument() {
        return level != 'S' && level != 'G';
    }

    Way way() {
        return List.of(Way.values()).stream()
                .filter(way -> way.forms().contains(this))
                .findFirst()
                .orElseThrow();
    }
}
