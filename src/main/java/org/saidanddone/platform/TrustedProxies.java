package org.saidanddone.platform;

import java.util.Arrays;
import java.util.List;

/**
 * Which proxies stand in front, and are believed when they say where a visitor comes from. What a visitor sends themselves
 * is never believed: only what the nearest proxies have added, read from the right.
 */
public sealed interface TrustedProxies {

    /** There is none: forwarded headers are passed over. */
    record None() implements TrustedProxies {}

    /**
     * Every request comes through so many, one after the other; nobody can reach the product otherwise.
     *
     * @param count 1 to 9
     */
    record Hops(int count) implements TrustedProxies {}

    /**
     * Those that connect from one of these addresses.
     *
     * @param patterns each an address or a network such as {@code 10.0.0.0/8}
     */
    record At(List<String> patterns) implements TrustedProxies {

        /** Keeps its own copy. */
        public At {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * Reads {@code none}, a number of hops, or addresses and networks between commas; refuses anything else with
     * {@link UnusableSetting}.
     */
    static TrustedProxies read(String text) {
        if (text.equals("none")) {
            return new None();
        }
        if (text.matches("[1-9]")) {
            return new Hops(Integer.parseInt(text));
        }
        List<String> patterns = Arrays.stream(text.split("[,\\s]+", -1))
                .filter(each -> !each.isEmpty())
                .toList();
        if (patterns.isEmpty()
                || !patterns.stream()
                        .allMatch(each -> each.matches("[0-9A-Fa-f.:]+(/\\d{1,3})?") && each.matches(".*[.:].*"))) {
            throw new UnusableSetting("TRUSTED_PROXIES must be none, a number of hops from 1 to 9, or addresses such as"
                    + " 10.0.0.2, 192.168.0.0/24.");
        }
        return new At(patterns);
    }
}
