package org.saidanddone.platform.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;
import org.saidanddone.platform.TrustedProxies;
import org.saidanddone.platform.UnusableSetting;

/**
 * Where a visitor comes from, as the trusted proxies say: {@code X-Forwarded-For} is read from the right, and whatever stands
 * left of the first address that is not a trusted proxy was written by the visitor. Without a trusted proxy nothing is
 * believed. The scheme is what the nearest proxy says last.
 */
final class ForwardedBy implements HttpConfiguration.Customizer {

    private static final List<HttpHeader> SAID_BY_PROXIES = List.of(
            HttpHeader.FORWARDED,
            HttpHeader.X_FORWARDED_FOR,
            HttpHeader.X_FORWARDED_HOST,
            HttpHeader.X_FORWARDED_PORT,
            HttpHeader.X_FORWARDED_PROTO,
            HttpHeader.X_FORWARDED_SERVER);

    /** Two more that Jetty believes where they stand. */
    private static final List<String> SAID_BY_PROXIES_TOO = List.of("X-Proxied-Https", "Proxy-Ssl-Id");

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final String FOUR = BYTE + "(?:\\." + BYTE + "){3}";

    /** With at least one colon: a name never has one, so that none is ever looked up. */
    private static final String SIX = "[0-9A-Fa-f.]*:[0-9A-Fa-f:.]+";

    private static final Pattern WITH_PORT =
            Pattern.compile("\\[(" + SIX + ")](?::\\d+)?|(" + FOUR + ")(?::\\d+)?|(" + SIX + ")");

    private final ForwardedRequestCustomizer usual = new ForwardedRequestCustomizer();
    private final TrustedProxies proxies;
    private final Predicate<InetAddress> known;

    /** Refuses an address that is none with {@link UnusableSetting}. */
    ForwardedBy(TrustedProxies proxies) {
        this.proxies = proxies;
        InetAddressSet addresses = new InetAddressSet();
        if (proxies instanceof TrustedProxies.At at) {
            try {
                addresses.addAll(at.patterns());
            } catch (IllegalArgumentException e) {
                throw new UnusableSetting(
                        "TRUSTED_PROXIES names an address that is none: " + String.join(", ", at.patterns()));
            }
        }
        this.known = addresses;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable response) {
        Optional<String> client = client(request);
        if (client.isEmpty()) {
            return request;
        }
        HttpFields.Mutable headers = HttpFields.build(request.getHeaders());
        String scheme = last(request, HttpHeader.X_FORWARDED_PROTO);
        SAID_BY_PROXIES.forEach(headers::remove);
        SAID_BY_PROXIES_TOO.forEach(headers::remove);
        headers.put(HttpHeader.X_FORWARDED_FOR, client.get());
        if (scheme.equals("https") || scheme.equals("http")) {
            headers.put(HttpHeader.X_FORWARDED_PROTO, scheme);
        }
        HttpFields said = headers.asImmutable();
        return usual.customize(
                new Request.Wrapper(request) {
                    @Override
                    public HttpFields getHeaders() {
                        return said;
                    }
                },
                response);
    }

    /** The visitor's address; empty where no trusted proxy says one. */
    private Optional<String> client(Request request) {
        if (!(request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer)) {
            return Optional.empty();
        }
        List<String> way = way(request);
        return switch (proxies) {
            case TrustedProxies.None unused -> Optional.empty();
            case TrustedProxies.Hops hops ->
                way.size() < hops.count() ? Optional.empty() : address(way.get(way.size() - hops.count()));
            case TrustedProxies.At unused -> behindKnown(peer.getAddress(), way);
        };
    }

    /** Divided at each comma: in quotation marks, which a visitor can open, another parser would take several for one. */
    private static List<String> way(Request request) {
        return request.getHeaders().getValuesList(HttpHeader.X_FORWARDED_FOR).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private Optional<String> behindKnown(InetAddress peer, List<String> way) {
        InetAddress now = peer;
        Optional<String> said = Optional.empty();
        for (String each : way.reversed()) {
            if (!known.test(now)) {
                break;
            }
            Optional<String> next = address(each);
            if (next.isEmpty()) {
                break;
            }
            said = next;
            now = read(next.get());
        }
        return said;
    }

    private static Optional<String> address(String text) {
        Matcher matcher = WITH_PORT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String address = matcher.group(1) != null
                ? matcher.group(1)
                : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        try {
            read(address);
            return Optional.of(address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Digits, dots and colons alone, so that nothing is looked up. */
    private static InetAddress read(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String last(Request request, HttpHeader header) {
        List<String> values = request.getHeaders().getCSV(header, false);
        return values.isEmpty() ? "" : values.getLast().strip().toLowerCase(Locale.ROOT);
    }
}
