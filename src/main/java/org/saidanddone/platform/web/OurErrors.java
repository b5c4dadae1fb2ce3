package org.saidanddone.platform.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.jspecify.annotations.Nullable;

/** In place of Jetty's page about an error stands ours: for the server itself, and for everything in the servlet context. */
final class OurErrors {

    private OurErrors() {}

    /** For what never reaches a servlet, and for a request that cannot be read at all. */
    static ErrorHandler ofServer(ErrorPage page) {
        return new ErrorHandler() {
            @Override
            protected void writeErrorHtml(
                    Request request,
                    Writer writer,
                    Charset charset,
                    int code,
                    @Nullable String message,
                    @Nullable Throwable cause)
                    throws IOException {
                writer.write(html(page, request, code));
            }

            // Jetty means to take it away, and still answers with it what it cannot read at all.
            @Override
            @SuppressWarnings({"deprecation", "removal"})
            public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
                fields.put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
                return ByteBuffer.wrap(page.html(status, "").getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** For what a servlet refuses, or breaks at. */
    static org.eclipse.jetty.ee11.servlet.ErrorHandler ofContext(ErrorPage page) {
        return new org.eclipse.jetty.ee11.servlet.ErrorHandler() {
            @Override
            protected void writeErrorHtml(
                    Request request,
                    Writer writer,
                    Charset charset,
                    int code,
                    @Nullable String message,
                    @Nullable Throwable cause)
                    throws IOException {
                writer.write(html(page, request, code));
            }
        };
    }

    private static String html(ErrorPage page, Request request, int code) {
        return page.html(
                code,
                Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE))
                        .orElse(""));
    }
}
