package org.waybook.domain.description;

/** What a word does in a description of goods; each has its list of words, which customs experts read and extend. */
enum Meaning {
    /** Says nothing; a description of these alone counts as empty. */
    NOTHING("stop-words.txt"),
    /** Enough by itself. */
    NAMED("named.txt"),
    /** A piece of something else, which neither material nor use names. */
    PART("parts.txt"),
    /** Goods of any sort; material and use together name them. */
    CATCH_ALL("catch-alls.txt"),
    /** A class of goods, which a material or another class narrows. */
    CLASS("classes.txt"),
    /** A shape or purpose, which a material, a use or a maker narrows. */
    FORM("forms.txt"),
    /** What goods are made of. */
    MATERIAL("materials.txt"),
    /** Enough by itself, not for its parts and accessories. */
    COMMODITY("commodities.txt"),
    /** Where, for whom or to what end. */
    USE("uses.txt"),
    /** A maker's name. */
    BRAND("brands.txt"),
    /** The legal form of a company. */
    COMPANY("companies.txt"),
    /** True of any goods. */
    ATTRIBUTE("attributes.txt");

    private final String file;

    Meaning(String file) {
        this.file = file;
    }

    /** The list of its words. */
    String file() {
        return file;
    }
}
