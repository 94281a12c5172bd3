package org.waybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waybook.projections.testing.Goods;
import org.waybook.projections.testing.Story;
import org.waybook.projections.testing.TestLog;
import org.waybook.projections.testing.TestViews;
import tools.jackson.databind.JsonNode;

@QuerySideTest
class SearchTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-15T08:00:00Z");

    @Autowired
    private TestLog log;

    @Autowired
    private TestViews views;

    @LocalServerPort
    private int port;

    private Api api;
    private Story bowls;
    private Story steel;
    private Story toys;

    @BeforeAll
    void fill() throws InterruptedException {
        api = new Api(port, "RISK_ANALYST-BE");
        bowls = Story.filed(log, Goods.bowls(1), MARCH);
        steel = Story.filed(
                        log,
                        Goods.bowls(2)
                                .described("Flat-rolled steel coils", "720839")
                                .between("Iskenderun Çelik", "Société Générale d'Acier")
                                .via("ROCND001", List.of("TR", "RO")),
                        MARCH.plusSeconds(3600))
                .arrived("GRPIR001", APRIL);
        toys = Story.filed(
                        log,
                        Goods.bowls(3).described("Plastic toys", "950300").between("Chengdu Toys", "Spielwaren Müller"),
                        APRIL)
                .invalidated(APRIL.plusSeconds(60));
        views.awaitPosition(log.head());
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "text=bowls                              | LRN-1",
                "text=bowsl                              | LRN-1",
                "text=papr+bowls                         | ''",
                "text=flat-rolled+coils                  | LRN-2",
                "text=steal+coils                        | LRN-2",
                "text=iskenderun+celik                   | LRN-2",
                "text=Societe+acier                      | LRN-2",
                "text=mebles+ZAGREB                      | LRN-1",
                "text=muller                             | LRN-3",
                "text=spielwarren                        | LRN-3",
                "text=GLT+2                              | LRN-2",
                "text=msku+1000001                       | LRN-1",
                "text=MSKU1000001+bowls                  | LRN-1",
                "text=BOL-3                              | LRN-3",
                "text=N705+BOL-3                         | LRN-3",
                "text=seal2                              | LRN-2",
                "text=lrn-1                              | LRN-1",
                "container=msku100000                    | LRN-3,LRN-2,LRN-1",
                "container=MSKU1000002&container=MSKU1000003 | LRN-3,LRN-2",
                "transportDocument=bol-2                 | LRN-2",
                "transportDocument=N705+BOL-2            | LRN-2",
                "party=greenleaf                         | LRN-1",
                "party=tableware+greenleef               | LRN-1",
                "party=greenleaf+zagreb                  | ''",
                "party=SI12345678                        | LRN-3,LRN-2,LRN-1",
                "hsCode=95                               | LRN-3",
                "hsCode=7208&hsCode=482369               | LRN-2,LRN-1",
                "routing=tr                              | LRN-2",
                "routing=MY                              | LRN-3,LRN-1",
                "countryOfDispatch=CN                    | LRN-3,LRN-2,LRN-1",
                "countryOfDispatch=MY                    | ''",
                "office=GRPIR001                         | LRN-2",
                "office=SIKOP001                         | LRN-3,LRN-1",
                "memberState=RO                          | LRN-2",
                "filingType=F10                          | LRN-3,LRN-2,LRN-1",
                "filingType=F32                          | ''",
                "mode=1&state=ANNOUNCED                  | LRN-1",
                "state=ARRIVED&state=INVALIDATED         | LRN-3,LRN-2",
                "from=2026-04-01                         | LRN-3",
                "to=2026-03-01                           | LRN-2,LRN-1",
                "to=2026-03-01T08:00:00Z                 | LRN-1",
                "sort=filedAt                            | LRN-1,LRN-2,LRN-3",
                "sort=-lastEventAt                       | LRN-3,LRN-2,LRN-1",
                "sort=estimatedArrival&limit=1           | LRN-1",
            })
    void aSearchFinds(String parameters, String expected) {
        List<String> found = expected == null || expected.isEmpty() ? List.of() : List.of(expected.split(","));
        assertThat(api.lrns(parameters)).containsExactlyElementsOf(found);
    }

    @Test
    void aPastedMrnIsFoundWhetherOfTheFilingOrOfTheArrival() {
        assertThat(api.lrns("text=" + bowls.mrn().value())).containsExactly("LRN-1");
        assertThat(api.lrns("mrn=" + bowls.mrn().value().toLowerCase(Locale.ROOT)))
                .containsExactly("LRN-1");
        assertThat(api.lrns("mrn=" + steel.arrival().value())).containsExactly("LRN-2");
        assertThat(api.lrns("text=" + toys.consignment().value())).containsExactly("LRN-3");
    }

    @Test
    void foundWordsAreShown() {
        JsonNode item = api.get("/api/consignments?text=bowls").path("items").path(0);
        assertThat(item.path("highlights").path("description").path(0).asString())
                .isEqualTo("Paper <em>bowls</em> for soup");
    }
}
