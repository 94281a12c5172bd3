package org.waybook.projections.views;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.http.TransportHttpClient.Request;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodiesInOnePieceTest {

    private static final Map<String, String> QUERY = Map.of("refresh", "false");
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "application/x-ndjson");

    @Test
    void thePiecesOfABodyBecomeOneInTheirOrder() {
        Request joined = BodiesInOnePiece.inOnePiece(request(List.of(piece("one\n"), piece("two"), piece("\n"))));

        assertThat(joined.body()).containsExactly(piece("one\ntwo\n"));
        assertThat(joined.method()).isEqualTo("POST");
        assertThat(joined.path()).isEqualTo("/_bulk");
        assertThat(joined.queryParams()).isEqualTo(QUERY);
        assertThat(joined.headers()).isEqualTo(HEADERS);
    }

    @Test
    void aBodyCanBeSentAgain() {
        List<ByteBuffer> pieces = List.of(piece("one"), piece("two"));
        BodiesInOnePiece.inOnePiece(request(pieces));

        assertThat(BodiesInOnePiece.inOnePiece(request(pieces)).body()).containsExactly(piece("onetwo"));
    }

    @Test
    void aRequestWithoutBodyStaysAsItIs() {
        Request without = request(null);

        assertThat(BodiesInOnePiece.inOnePiece(without)).isSameAs(without);
    }

    private static Request request(List<ByteBuffer> body) {
        return new Request("POST", "/_bulk", QUERY, HEADERS, body);
    }

    private static ByteBuffer piece(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
