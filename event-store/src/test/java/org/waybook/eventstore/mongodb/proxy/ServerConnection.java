package org.waybook.eventstore.mongodb.proxy;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.bson.BsonDocument;

/** The proxy's connection to the real server on behalf of one client. */
final class ServerConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream answers;

    ServerConnection(InetSocketAddress server) throws IOException {
        this.socket = new Socket(server.getAddress(), server.getPort());
        this.socket.setTcpNoDelay(true);
        this.answers = new BufferedInputStream(socket.getInputStream());
    }

    void send(WireMessage message) throws IOException {
        socket.getOutputStream().write(message.bytes());
        socket.getOutputStream().flush();
    }

    WireMessage receive() throws IOException {
        return WireMessage.read(answers).orElseThrow(() -> new EOFException("The server closed the connection"));
    }

    /** Sends a command and answers the body of what came back. */
    BsonDocument ask(WireMessage message) throws IOException {
        send(message);
        return receive().body().orElseThrow(() -> new IOException("The server answered in a form not asked for"));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
