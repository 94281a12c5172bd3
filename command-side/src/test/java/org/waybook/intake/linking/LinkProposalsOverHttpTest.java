package org.waybook.intake.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.Linking;
import org.waybook.domain.consignment.LinkingCommand.EndLinking;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Commanding;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.NoTokensFromOutside;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.decision.DecideOn;
import org.waybook.intake.filing.FilingIntake;

/** A house bill names a master bill that nobody filed, and travels in the container of another (PET12). */
@SpringBootTest(
        classes = {CommandSideApplication.class, NoTokensFromOutside.class},
        properties = "spring.config.name=command-side")
@AutoConfigureMockMvc
class LinkProposalsOverHttpTest {

    private static final int SECONDS = 20;
    private static final RequestPostProcessor ANALYST = officer("RISK_ANALYST", "FR");
    private static final RequestPostProcessor STRANGER = officer("RISK_ANALYST", "FI");

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
    }

    @Autowired
    MockMvc http;

    @Autowired
    FilingIntake intake;

    @Autowired
    FilingAmendment amendment;

    @Autowired
    FilingHistory history;

    @Autowired
    Commanding commanding;

    @Test
    void aProposalIsReadAcceptedOnceAndOutlivesAnAmendment() throws Exception {
        FilingDataset filing = Examples.json("filing-f15.json");
        FilingDataset carriers = Examples.json("filing-f12.json");
        Mrn master = intake.file(carriers, Examples.circumstances(carriers)).mrn();
        Mrn mrn = intake.file(filing, Examples.circumstances(filing)).mrn();
        ConsignmentId house =
                ConsignmentId.of(mrn, filing.consignments().getFirst().transportDocument());
        commanding.send(new DecideOn(new EndLinking(house, Instant.now())), Examples.circumstances(filing));
        Eventually.within(SECONDS, () -> !linking(house).candidates().isEmpty());

        String tag = read(house, ANALYST)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.completeness").value("NOT_COMPLETE"))
                .andExpect(jsonPath("$.proposals[0].mrn").value(master.value()))
                .andExpect(jsonPath("$.proposals[0].reasons").value(hasItem("CONTAINER")))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        read(house, STRANGER).andExpect(status().isNotFound());
        choose(house, master, "acceptance", STRANGER, "stranger", tag).andExpect(status().isNotFound());
        choose(house, master, "acceptance", ANALYST, "outdated", "\"1\"").andExpect(status().isPreconditionFailed());
        choose(house, master, "acceptance", ANALYST, "accept", tag)
                .andExpect(status().isCreated())
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.events").value(hasItems("LinkAccepted", "ConsignmentLinked", "EnsCompleted")));
        choose(house, master, "acceptance", ANALYST, "accept", tag)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.events").value(hasItem("LinkAccepted")));
        read(house, ANALYST)
                .andExpect(jsonPath("$.completeness").value("COMPLETE"))
                .andExpect(jsonPath("$.master").value(master.value()));

        FilingDataset amended = Examples.withDescription(filing, "Porcelain dinner plates");
        amendment.amend(mrn, amended, Examples.circumstances(amended));
        long before = history.versionOf(house.value());
        Thread.sleep(500);
        assertThat(linking(house).masterMrn()).isEqualTo(Optional.of(master));
        assertThat(history.versionOf(house.value())).isEqualTo(before);
    }

    @Test
    void whatIsNotProposedCannotBeChosen() throws Exception {
        FilingDataset filing = Examples.withLrn(Examples.json("filing-f10.json"), "NOT-PROPOSED");
        Mrn mrn = intake.file(filing, Examples.circumstances(filing)).mrn();
        ConsignmentId alone =
                ConsignmentId.of(mrn, filing.consignments().getFirst().transportDocument());
        read(alone, ANALYST)
                .andExpect(jsonPath("$.completeness").value("COMPLETE_ALONE"))
                .andExpect(jsonPath("$.proposals").isEmpty());
        choose(alone, mrn, "dismissal", ANALYST, "dismiss", "*")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("LINK_NOT_PROPOSED"));
    }

    private ResultActions read(ConsignmentId consignment, RequestPostProcessor who) throws Exception {
        return http.perform(get("/api/consignments/" + consignment.value() + "/link-proposals")
                .with(who));
    }

    private ResultActions choose(
            ConsignmentId consignment,
            Mrn master,
            String choice,
            RequestPostProcessor who,
            String messageId,
            String tag)
            throws Exception {
        return http.perform(
                post("/api/consignments/" + consignment.value() + "/link-proposals/" + master.value() + '/' + choice)
                        .with(who)
                        .header("Message-Id", messageId)
                        .header("If-Match", tag));
    }

    private Linking linking(ConsignmentId consignment) {
        return history.consignment(consignment).live().orElseThrow().linking();
    }

    private static RequestPostProcessor officer(String role, String memberState) {
        return jwt().jwt(token ->
                token.subject(role + '.' + memberState).claim("role", role).claim("memberState", memberState));
    }
}
