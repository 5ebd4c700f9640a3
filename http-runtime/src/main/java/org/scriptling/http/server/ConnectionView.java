package org.scriptling.http.server;

import java.util.Optional;
import java.util.concurrent.ExecutorService;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.PeerInfo;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.ProxyProtocolData;
import io.helidon.webserver.Router;

/**
 * Helidon's context of a connection with our reader and routing, leading back to our connection.
 *
 * @param remotePeer the peer, kept because Helidon asks for it with each request and makes it anew each time
 */
record ConnectionView(ConnectionContext outer, Router router, DataReader dataReader, PeerInfo remotePeer,
        ClientConnection connection) implements ConnectionContext {

    @Override
    public ListenerContext listenerContext() {
        return outer.listenerContext();
    }

    @Override
    public ExecutorService executor() {
        return outer.executor();
    }

    @Override
    public DataWriter dataWriter() {
        return outer.dataWriter();
    }

    @Override
    public Optional<ProxyProtocolData> proxyProtocolData() {
        return outer.proxyProtocolData();
    }

    @Override
    public HelidonSocket serverSocket() {
        return outer.serverSocket();
    }

    @Override
    public PeerInfo localPeer() {
        return outer.localPeer();
    }

    @Override
    public boolean isSecure() {
        return outer.isSecure();
    }

    @Override
    public String socketId() {
        return outer.socketId();
    }

    @Override
    public String childSocketId() {
        return outer.childSocketId();
    }
}
