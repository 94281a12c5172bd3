package org.waybook.standalone.preflight;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The port that people open in their browser. */
public final class HttpPort {

    private static final int PORT_MAX = 65_535;
    private static final int CONNECTED_WITHIN_MILLIS = 500;
    private static final String LOOPBACK = "127.0.0.1";

    /** A browser asks this one first when it is sent to localhost. */
    private static final String LOOPBACK_OF_IPV6 = "::1";

    private HttpPort() {}

    /** Checks that the port can be had, 0 for any; throws {@link CannotStart} when another program has it. */
    public static int require(int port) {
        if (port < 0 || port > PORT_MAX) {
            throw new CannotStart(
                    "The port " + port + " does not exist. Choose one from 1 to " + PORT_MAX + " with --port.");
        }
        int available = bind(port);
        if (answers(LOOPBACK_OF_IPV6, available)) {
            throw taken(available, LOOPBACK_OF_IPV6, null);
        }
        return available;
    }

    /** Any port of the loopback interface that is free now. */
    public static int anyFree() {
        return bind(0);
    }

    private static int bind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw taken(port, LOOPBACK, failure);
        }
    }

    private static boolean answers(String address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(address), port), CONNECTED_WITHIN_MILLIS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static CannotStart taken(int port, String address, IOException cause) {
        return new CannotStart(
                "Port " + port + " on " + address
                        + " is taken by another program. Stop that one, or choose another port with --port.",
                cause);
    }
}
