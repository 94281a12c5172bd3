package org.waybook.domain.description;

/** What a description of goods is worth to somebody who has to assess its risk. */
public sealed interface DescriptionJudgement {

    /** It holds nothing but stop words: it counts as missing. */
    record Empty() implements DescriptionJudgement {}

    /**
     * It names something, and leaves open what.
     *
     * @param found the word that is too broad, empty when there is no word but codes and numbers
     * @param remedy what to say instead or beside it, with an example
     */
    record Vague(String found, String remedy) implements DescriptionJudgement {}

    /** It says what the goods are, in at least one way of reading it. */
    record Acceptable() implements DescriptionJudgement {}
}
