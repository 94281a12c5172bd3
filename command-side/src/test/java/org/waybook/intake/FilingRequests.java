package org.waybook.intake;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.waybook.domain.filing.FilingDataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a trader sends in the tests over HTTP, signed in as the declarant of a filing. */
public final class FilingRequests {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final MockMvc http;

    public FilingRequests(MockMvc http) {
        this.http = http;
    }

    /** Files it and answers its MRN. */
    public String registered(ObjectNode filing) throws Exception {
        String answer = send(post("/api/filings"), filing)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return mapper.readTree(answer).get("mrn").asString();
    }

    /** What a path answers the declarant of a filing. */
    public JsonNode read(String path, ObjectNode filing) {
        try {
            return mapper.readTree(send(get(path), filing)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Sends a filing in the name of its declarant. */
    public ResultActions send(MockHttpServletRequestBuilder request, ObjectNode filing) throws Exception {
        return send(request, filing, filing);
    }

    /** Sends something in the name of the declarant of a filing. */
    public ResultActions send(MockHttpServletRequestBuilder request, ObjectNode body, ObjectNode filing)
            throws Exception {
        return http.perform(
                request.with(trader(filing.at("/declarant/identificationNumber").asString("FR12345678900012")))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString()));
    }

    /** The declarant of a filing, signed in. */
    public static RequestPostProcessor trader(FilingDataset dataset) {
        return trader(dataset.header()
                .declarant()
                .identificationNumber()
                .orElseThrow()
                .value());
    }

    /** A trader who is signed in. */
    public static RequestPostProcessor trader(String eori) {
        return jwt().jwt(token ->
                token.subject("trader.fr").claim("role", "TRADER").claim("eori", eori));
    }

    /** An example under another LRN and with other documents. */
    public ObjectNode example(String name, String lrn) {
        ObjectNode filing = (ObjectNode) mapper.readTree(Examples.bytes(name));
        filing.put("lrn", lrn);
        filing.path("consignments").forEach(house -> {
            ObjectNode document = (ObjectNode) house.get("transportDocument");
            document.put("documentNumber", document.get("documentNumber").asString() + lrn);
        });
        return filing;
    }
}
