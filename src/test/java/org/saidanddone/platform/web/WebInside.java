package org.saidanddone.platform.web;

import io.micronaut.context.ApplicationContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The pages of a product that runs inside a test, whose clock the test moves. */
public final class WebInside implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    /** Starts them on a free port. */
    public WebInside(ApplicationContext product) {
        connector.setHost("localhost");
        server.addConnector(connector);
        server.setHandler(new SecurityHeaders(VaadinContext.with(product)));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of a page. */
    public String address(String path) {
        return "http://localhost:" + connector.getLocalPort() + "/" + path;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
