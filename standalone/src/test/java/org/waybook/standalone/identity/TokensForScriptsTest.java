package org.waybook.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.standalone.RunningWaybook;

class TokensForScriptsTest {

    private static final String PATH = "/api/nothing-here";

    @TempDir
    private Path folder;

    @Test
    void aTokenOutlivesARestartBecauseTheKeyIsKept() throws IOException, InterruptedException {
        String port;
        String token;
        try (RunningWaybook first = start("0")) {
            port = first.address().replaceAll(".*:", "");
            token = Browser.find("\"access_token\":\"([^\"]+)\"", TokenRequest.ask("officer.nl", port));
        }
        try (RunningWaybook second = start(port);
                Browser browser = new Browser(second.address())) {
            assertThat(browser.openWithToken(PATH, token).statusCode()).isEqualTo(404);
            assertThat(TokenRequest.ask("officer.zz", port)).contains("invalid_client");
        }
    }

    private RunningWaybook start(String port) throws IOException {
        return RunningWaybook.start("--data-dir", folder.toString(), "--port", port);
    }
}
