package org.waybook.domain.filing;

/** Why a consignment may not be changed any more (CFSS-L3, GET04). */
public enum BarReason {
    /** The goods were presented to customs. */
    PRESENTED("the goods were presented"),
    /** Customs announced that they will be controlled. */
    CONTROL_ANNOUNCED("a control was announced");

    private final String words;

    BarReason(String words) {
        this.words = words;
    }

    /** The reason in words, as part of a sentence. */
    public String words() {
        return words;
    }
}
