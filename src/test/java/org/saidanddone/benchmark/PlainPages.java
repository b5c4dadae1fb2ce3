package org.saidanddone.benchmark;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Pages of nothing but words and a link, as large as they are asked to be: what no other page can be quicker than. */
final class PlainPages implements AutoCloseable {

    static final String HEADING = "A plain page";
    static final String LINK = "Go on";

    private static final String TOP =
            "<!doctype html><html lang=en><title>Plain</title><main><h1>" + HEADING + "</h1><p>";
    private static final String END = "</p><a href='/'>" + LINK + "</a></main>";

    private final HttpServer server;

    PlainPages() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            long wanted = Long.parseLong(exchange.getRequestURI().getPath().substring(1));
            StringBuilder page = new StringBuilder(TOP);
            while (page.length() < wanted - END.length()) {
                page.append("word ");
            }
            byte[] bytes = page.append(END).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.getResponseHeaders().add("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    /** The address of one with so many bytes. */
    String of(long bytes) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + bytes;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
