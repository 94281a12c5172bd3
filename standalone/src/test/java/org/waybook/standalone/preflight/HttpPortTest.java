package org.waybook.standalone.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HttpPortTest {

    @Test
    void aFreePortIsGivenAsItIs() {
        int port = HttpPort.anyFree();
        assertThat(HttpPort.require(port)).isEqualTo(port);
    }

    @Test
    void zeroGivesAnyFreePort() {
        assertThat(HttpPort.require(0)).isPositive();
    }

    @Test
    void aTakenPortIsRefusedWithItsNumber() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> HttpPort.require(taken.getLocalPort()))
                    .withMessageContaining("Port " + taken.getLocalPort() + " on 127.0.0.1 is taken")
                    .withMessageContaining("choose another port with --port");
        }
    }

    @Test
    void aPortThatCannotExistIsRefused() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> HttpPort.require(70_000))
                .withMessageStartingWith("The port 70000 does not exist.");
    }
}
