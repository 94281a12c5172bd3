package org.waybook.domain.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.domain.description.DescriptionJudgement.Acceptable;
import org.waybook.domain.description.DescriptionJudgement.Empty;
import org.waybook.domain.description.DescriptionJudgement.Vague;

class GoodsDescriptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "...", "Goods", "said to contain", "S.T.C.", "parts and accessories", "MARCHANDISES DIVERSES"
            })
    void stopWordsAloneSayNothing(String description) {
        assertThat(GoodsDescription.judge(description)).isEqualTo(new Empty());
    }

    @ParameterizedTest
    @CsvSource({
        "Spare parts for machines,parts",
        "Leather articles,articles",
        "Office equipment,equipment",
        "Frozen food,food",
        "New pipes,pipes",
        "Stainless steel,stainless steel",
        "Samsung,samsung"
    })
    void aVagueDescriptionTellsWhatIsTooBroadAndHowToMendIt(String description, String broad) {
        assertThat(GoodsDescription.judge(description)).isInstanceOfSatisfying(Vague.class, vague -> {
            assertThat(vague.found()).contains(broad);
            assertThat(vague.remedy()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"8471300000", "SKU 48213-XL", "www.example.com/item?id=12", "aaaa", "asdfgh", "brk tlmn"})
    void codesAndLettersAtRandomDescribeNothing(String description) {
        assertThat(GoodsDescription.judge(description)).isInstanceOf(Vague.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copper pipes",
                "Pipes, copper",
                "Household articles of plastic",
                "Car tyres",
                "Samsung tablets",
                "Ball bearings",
                "Aircraft landing gear parts",
                "T-shirts and other goods",
                "Kunststoffrohre",
                "Meubles en bois",
                "Обувь"
            })
    void aDescriptionThatNamesGoodsInSomeReadingIsAcceptable(String description) {
        assertThat(GoodsDescription.judge(description)).isEqualTo(new Acceptable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ersatzteile",
                "Kunststoffteile",
                "pièces détachées",
                "artículos varios",
                "części zamienne",
                "onderdelen"
            })
    void otherLanguagesOfTheUnionHaveBroadWordsToo(String description) {
        assertThat(GoodsDescription.judge(description)).isNotEqualTo(new Acceptable());
    }

    @Test
    void theNameOfACompanyIsNotGoods() {
        assertThat(GoodsDescription.judge("Acme Trading Ltd")).isInstanceOf(Vague.class);
        assertThat(GoodsDescription.judge("Ball bearings, Acme Trading Ltd")).isEqualTo(new Acceptable());
    }

    @Test
    void partsOfAWholeAreVagueUntilTheyAreNamed() {
        assertThat(GoodsDescription.judge("Lift parts")).isInstanceOf(Vague.class);
        assertThat(GoodsDescription.judge("Lift parts: door rollers")).isEqualTo(new Acceptable());
    }

    @Test
    void everyGroupOfWordsSaysHowToMendADescription() {
        assertThat(WordLists.groups())
                .allSatisfy(group -> assertThat(group.remedy()).isNotBlank());
    }
}
