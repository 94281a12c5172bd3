package org.waybook.intake.notification;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.message.Recipient;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.NoTokensFromOutside;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.notification.Outbox.Shelf;
import tools.jackson.databind.json.JsonMapper;

/** Whoever polls sees what is for them, and nothing else. */
@SpringBootTest(
        classes = {CommandSideApplication.class, NoTokensFromOutside.class},
        properties = "spring.config.name=command-side")
@AutoConfigureMockMvc
class MessagesOverHttpTest {

    private static final int SECONDS = 30;

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
    Outbox outbox;

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Test
    void aTraderPollsAcknowledgesAndAsksAgain() throws Exception {
        FilingDataset dataset = filed("HTTP-1");
        RequestPostProcessor trader = trader(dataset);
        String page = http.perform(get("/api/messages?limit=100").with(trader))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.messages[*].type").value(hasItem("IE3R01")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = mapper.readTree(page).at("/messages/0/id").asString();
        http.perform(post("/api/messages/" + id + "/acknowledgement")
                        .with(trader)
                        .header("Message-Id", "ack-1"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("ACKNOWLEDGED"));
        http.perform(post("/api/messages/" + id + "/acknowledgement")
                        .with(trader)
                        .header("Message-Id", "ack-1"))
                .andExpect(status().isOk());
        Eventually.within(SECONDS, () -> shelved(Shelf.ACKNOWLEDGED, dataset) == 1);
        http.perform(get("/api/messages?state=pending").with(trader))
                .andExpect(jsonPath("$.messages[*].id").value(not(hasItem(id))));
        http.perform(get("/api/messages?state=acknowledged").with(trader))
                .andExpect(jsonPath("$.messages[*].id").value(hasItem(id)));
        http.perform(post("/api/messages/" + id + "/resend").with(trader))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("PENDING"));
    }

    @Test
    void nobodyElseSeesOrAcknowledgesAMessage() throws Exception {
        FilingDataset dataset = filed("HTTP-2");
        String page = http.perform(get("/api/messages?state=all&limit=1").with(trader(dataset)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = mapper.readTree(page).at("/messages/0/id").asString();
        RequestPostProcessor other =
                jwt().jwt(token -> token.subject("o").claim("role", "TRADER").claim("eori", "CN999999999"));
        RequestPostProcessor officer = jwt().jwt(
                        token -> token.subject("x").claim("role", "SUPERVISOR").claim("memberState", "FR"));
        RequestPostProcessor auditor = jwt().jwt(token -> token.subject("a").claim("role", "AUDITOR"));
        for (RequestPostProcessor stranger : new RequestPostProcessor[] {other, officer, auditor}) {
            http.perform(get("/api/messages/" + id).with(stranger)).andExpect(status().isNotFound());
            http.perform(post("/api/messages/" + id + "/acknowledgement").with(stranger))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("MESSAGE_UNKNOWN"));
        }
        http.perform(get("/api/messages/none").with(other)).andExpect(status().isNotFound());
        http.perform(get("/api/messages").with(auditor)).andExpect(status().isForbidden());
    }

    @Test
    void everyWrongParameterIsTold() throws Exception {
        RequestPostProcessor trader =
                jwt().jwt(token -> token.subject("t").claim("role", "TRADER").claim("eori", "CN999999999"));
        http.perform(get("/api/messages?state=new&after=x&limit=0&page=2").with(trader))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[*].pointer")
                        .value(containsInAnyOrder("/state", "/after", "/limit", "/page")));
    }

    private FilingDataset filed(String lrn) throws InterruptedException {
        FilingDataset dataset = Examples.withLrn(Examples.json("filing-f10.json"), lrn);
        int before = shelved(Shelf.ALL, dataset);
        intake.file(dataset, Examples.circumstances(dataset));
        Eventually.within(SECONDS, () -> shelved(Shelf.ALL, dataset) > before);
        return dataset;
    }

    private int shelved(Shelf shelf, FilingDataset dataset) {
        return outbox.page(
                        shelf,
                        new Recipient.Operator(
                                Examples.circumstances(dataset).actor().eori().orElseThrow()),
                        "",
                        100)
                .size();
    }

    private static RequestPostProcessor trader(FilingDataset dataset) {
        String eori =
                Examples.circumstances(dataset).actor().eori().orElseThrow().value();
        return jwt().jwt(
                        token -> token.subject("trader").claim("role", "TRADER").claim("eori", eori));
    }
}
