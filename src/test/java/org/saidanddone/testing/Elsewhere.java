package org.saidanddone.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A website that is not ours: where people come from, and where they leave to. It can be started again after its end. */
public final class Elsewhere implements AutoCloseable {

    private final int port = RunningProduct.freePort();
    private @Nullable HttpServer server;

    /** Starts it, at the address that it keeps. */
    public void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> {
                byte[] page = "<h1>Somewhere else</h1>".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            server.setExecutor(task -> Thread.ofVirtual().start(task));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of one of its pages. */
    public String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
