package org.saidanddone.platform.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.session.DefaultSessionIdManager;
import org.eclipse.jetty.session.HouseKeeper;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.saidanddone.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one public port: Jetty, with Vaadin for people and a way through to Micronaut's own server for machines. Starts
 * when Micronaut's server has started and stops before anything else does, so that requests in flight can end.
 */
@Singleton
public final class WebServer {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final long LOOK_FOR_OLD_SESSIONS_SECONDS = 60;
    private static final long STOP_MS = 10_000;

    /** The one address of Micronaut's own server that is public too; everything else is a page. */
    private static final String HEALTH = "/health";

    private final ApplicationContext beans;
    private final Settings settings;
    private final Server server;
    private final ServerConnector connector;

    WebServer(ApplicationContext beans, Settings settings) {
        this.beans = beans;
        this.settings = settings;
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("web");
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.server = new Server(threads);
        this.connector = new ServerConnector(server, new HttpConnectionFactory(http()));
        this.connector.setPort(settings.port());
        settings.bindAddress().ifPresent(connector::setHost);
        this.server.addConnector(connector);
        this.server.addBean(sessionIds(), true);
    }

    /** Sessions that are over leave the memory soon: Jetty looks for them every ten minutes. */
    private DefaultSessionIdManager sessionIds() {
        try {
            HouseKeeper keeper = new HouseKeeper();
            keeper.setIntervalSec(LOOK_FOR_OLD_SESSIONS_SECONDS);
            DefaultSessionIdManager ids = new DefaultSessionIdManager(server);
            ids.setSessionHouseKeeper(keeper);
            settings.nodeName().ifPresent(ids::setWorkerName);
            return ids;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.addCustomizer(new ForwardedBy(settings.proxies()));
        return http;
    }

    @EventListener
    void start(ServerStartupEvent event) throws Exception {
        int inner = event.getSource().getPort();
        PathMappingsHandler paths = new PathMappingsHandler();
        paths.addMapping(PathSpec.from(HEALTH), new ProxyHandler.Reverse(request -> HttpURI.build(request.getHttpURI())
                .scheme(HttpScheme.HTTP)
                .authority(settings.management().address(), inner)));
        paths.addMapping(PathSpec.from("/*"), VaadinContext.with(beans));
        CompressionHandler compressed = new CompressionHandler(new SecurityHeaders(paths));
        compressed.putCompression(new GzipCompression());
        compressed.putConfiguration("/*", CompressionConfig.builder().defaults().build());
        server.setHandler(new GracefulHandler(compressed));
        server.setErrorHandler(OurErrors.ofServer(beans.getBean(ErrorPage.class)));
        server.setStopTimeout(STOP_MS);
        server.start();
        LOG.info("Open {} in a browser.", settings.publicUrl());
    }

    @EventListener
    void stop(ShutdownEvent event) throws Exception {
        server.stop();
    }

    /** The port that answers, also where a free one was asked for. */
    public int port() {
        return connector.getLocalPort();
    }
}
