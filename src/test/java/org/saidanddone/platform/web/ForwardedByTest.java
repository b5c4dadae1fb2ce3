package org.saidanddone.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.saidanddone.platform.TrustedProxies;
import org.saidanddone.platform.UnusableSetting;

class ForwardedByTest {

    private static final String PROXY = "127.0.0.2";
    private static final String ANYBODY = "127.0.0.3";
    private static final String VISITOR = "203.0.113.7";

    /** What the product takes for the visitor's address and scheme when this comes from there. */
    private static String seen(TrustedProxies proxies, String from, String... headers) throws Exception {
        HttpConfiguration http = new HttpConfiguration();
        http.addCustomizer(new ForwardedBy(proxies));
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                Content.Sink.write(
                        response,
                        true,
                        Request.getRemoteAddr(request) + " "
                                + request.getHttpURI().getScheme(),
                        callback);
                return true;
            }
        });
        server.start();
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .build()) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/"));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
        }
    }

    private static String seen(TrustedProxies proxies, String from, String way) throws Exception {
        return seen(proxies, from, "X-Forwarded-For", way).split(" ", -1)[0];
    }

    private static TrustedProxies at(String... patterns) {
        return new TrustedProxies.At(List.of(patterns));
    }

    @Test
    void withoutATrustedProxyNothingIsBelieved() throws Exception {
        assertThat(seen(new TrustedProxies.None(), PROXY, VISITOR)).isEqualTo(PROXY);
        assertThat(seen(new TrustedProxies.None(), PROXY, "Forwarded", "for=" + VISITOR + ";proto=https"))
                .isEqualTo(PROXY + " http");
        assertThat(seen(at(PROXY), ANYBODY, VISITOR)).isEqualTo(ANYBODY);
    }

    @Test
    void whatTheVisitorWroteIsPassedOver() throws Exception {
        assertThat(seen(at(PROXY), PROXY, "6.6.6.6, " + VISITOR)).isEqualTo(VISITOR);
        assertThat(seen(at(PROXY, "10.0.0.0/8"), PROXY, "10.6.6.6, 6.6.6.6, " + VISITOR + ", 10.1.2.3"))
                .isEqualTo(VISITOR);
        assertThat(seen(new TrustedProxies.Hops(1), PROXY, "6.6.6.6, " + VISITOR))
                .isEqualTo(VISITOR);
        assertThat(seen(new TrustedProxies.Hops(2), PROXY, "6.6.6.6, " + VISITOR + ", 10.1.2.3"))
                .isEqualTo(VISITOR);
    }

    @Test
    void whatIsNoAddressIsNotBelieved() throws Exception {
        assertThat(seen(at(PROXY), PROXY, "unknown")).isEqualTo(PROXY);
        assertThat(seen(at(PROXY), PROXY, "visitor.example")).isEqualTo(PROXY);
        assertThat(seen(new TrustedProxies.Hops(3), PROXY, VISITOR)).isEqualTo(PROXY);
    }

    @Test
    void aNameThatLooksLikeAnAddressIsNotLookedUp() throws Exception {
        assertThat(seen(at(PROXY), PROXY, "fade.be")).isEqualTo(PROXY);
        assertThat(seen(at(PROXY, "10.0.0.0/8"), PROXY, "cafe.cc, 10.1.2.3")).isEqualTo("10.1.2.3");
        assertThat(seen(at(PROXY), PROXY, "1.2.3")).isEqualTo(PROXY);
        assertThat(seen(at(PROXY), PROXY, "256.1.1.1")).isEqualTo(PROXY);
    }

    @Test
    void anOpenQuotationMarkSwallowsNothing() throws Exception {
        assertThat(seen(new TrustedProxies.Hops(2), PROXY, "6.6.6.6, \", " + VISITOR + ", 10.1.2.3"))
                .isEqualTo(VISITOR);
        assertThat(seen(new TrustedProxies.Hops(1), PROXY, "\"6.6.6.6, " + VISITOR))
                .isEqualTo(VISITOR);
        assertThat(seen(at(PROXY), PROXY, "6.6.6.6, \", " + VISITOR)).isEqualTo(VISITOR);
    }

    @Test
    void aPortAndBracketsAreTakenOff() throws Exception {
        assertThat(seen(at(PROXY), PROXY, VISITOR + ":5123")).isEqualTo(VISITOR);
        assertThat(seen(at(PROXY), PROXY, "[2001:db8::7]:5123")).contains("2001:db8::7");
    }

    @Test
    void theSchemeIsWhatTheNearestProxySays() throws Exception {
        assertThat(seen(at(PROXY), PROXY, "X-Forwarded-For", VISITOR, "X-Forwarded-Proto", "http, https"))
                .isEqualTo(VISITOR + " https");
        assertThat(seen(at(PROXY), ANYBODY, "X-Forwarded-For", VISITOR, "X-Forwarded-Proto", "https"))
                .isEqualTo(ANYBODY + " http");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new ForwardedBy(at("10.0.0.999"))).isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> new ForwardedBy(at("10.0.0.0/99"))).isInstanceOf(UnusableSetting.class);
    }
}
