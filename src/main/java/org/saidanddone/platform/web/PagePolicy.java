package org.saidanddone.platform.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The Content-Security-Policy of pages: scripts need this answer's nonce, everything comes from this address.
 * {@code unsafe-eval} stays because Vaadin 25.2 runs what the server asks for through {@code new Function}.
 */
@Singleton
final class PagePolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient SecureRandom random;

    PagePolicy(SecureRandom random) {
        this.random = random;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; "
                                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; "
                                + "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self'; "
                                + "frame-ancestors 'none'; manifest-src 'self'");
    }
}
