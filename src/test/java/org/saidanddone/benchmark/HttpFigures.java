package org.saidanddone.benchmark;

import java.lang.management.ManagementFactory;

/** The table of what a reviewer waits for, for docs/benchmarks.md. */
final class HttpFigures {

    private static final int KILO = 1_000;

    private HttpFigures() {}

    static String of(int few, InboxOverHttp.Figures fewer, int many, InboxOverHttp.Figures more) {
        StringBuilder table = new StringBuilder();
        table.append("""
                Milliseconds that the browser waits for the server, p50 / p95, %d times each, one reviewer signed in, the product in a
                process of its own (512 MB, the first compiler only). %d cores, load %.1f at the end. The database answers "nothing" after
                %.2f ms when it is near, and after %.2f ms when it is far.

                """.formatted(
                        InboxOverHttp.TIMES,
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        more.nearMs(),
                        more.farMs()));
        table.append(
                "| | %,d cases: near | far | %,d cases: near | far |%n|---|--:|--:|--:|--:|%n".formatted(few, many));
        more.near()
                .forEach((name, near) -> table.append("| %s | %s | %s | %s | %s |%n"
                        .formatted(
                                name,
                                told(fewer.near().getOrDefault(name, near)),
                                told(fewer.far().getOrDefault(name, near)),
                                told(near),
                                told(more.far().getOrDefault(name, near)))));
        table.append(
                        "%nA tab holds %d KB on the inbox and %d KB on a case with %,d cases: what the product holds after a collection,"
                                .formatted(fewer.tab() / KILO, fewer.caseTab() / KILO, few))
                .append(" with %d such tabs and without, divided by %d.%n"
                        .formatted(InboxOverHttp.TABS, InboxOverHttp.TABS));
        return table.toString();
    }

    private static String told(Measured measured) {
        return "%.0f / %.0f".formatted(measured.middle(), measured.high());
    }
}
