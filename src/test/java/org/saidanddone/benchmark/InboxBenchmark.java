package org.saidanddone.benchmark;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.Voice;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.testing.Database;

/** {@code ./benchmark inbox} runs it: the work of a reviewer with few and with very many cases. */
final class InboxBenchmark {

    private static final int FEW = Integer.getInteger("benchmark.few", 10_000);
    private static final int MANY = Integer.getInteger("benchmark.many", 1_000_000);
    private static final int TIMES = Integer.getInteger("benchmark.times", 100);
    private static final int WARM = 20;
    private static final double FILTER_MS = 50;
    private static final double SEARCH_MS = 150;
    private static final double MORE_THAN_FEW = 2;

    /** Below this, twice as long is the noise of the machine. */
    private static final double NOISE_MS = 10;

    /** Words that many cases have: several, words in a row, one of two, and one without another. */
    private static final List<String> COMMON = List.of(
            "help",
            "staff",
            "wheelchair",
            "captions",
            "lift broken",
            "waiting list doctor",
            "\"easy read\"",
            "mosque or church",
            "support -staff",
            "advocate complaint ignored");

    /** Words that few cases have, and none. */
    private static final List<String> RARE = List.of(
            "place1234", "place39999", "place77", "nothingofthiskind", "advocate place31", "place2026 or place2027");

    private final ApplicationContext product = Database.POSTGRESQL.product();
    private final Random random = new Random(7);

    private InboxBenchmark() {}

    /** Measures, writes the figures into docs/benchmarks.md, and ends with 1 where a target is missed. */
    public static void main(String[] args) throws SQLException, IOException {
        InboxBenchmark benchmark = new InboxBenchmark();
        Map<String, Measured> few = benchmark.measure(FEW);
        InboxOverHttp.Figures fewPages = benchmark.pages();
        Map<String, Measured> many = benchmark.measure(MANY);
        InboxOverHttp.Figures manyPages = benchmark.pages();
        List<String> missed = missed(few, many);
        write(figures(few, many, missed), HttpFigures.of(FEW, fewPages, MANY, manyPages));
        System.exit(missed.isEmpty() ? 0 : 1);
    }

    private Map<String, Measured> measure(int cases) throws SQLException {
        Database.POSTGRESQL.empty();
        new ManyCases(product).fill(cases);
        People people = product.getBean(People.class);
        Database.ACTOR.is(people.activeWith(Role.REVIEWER).get(6));
        Inbox inbox = product.getBean(Inbox.class);
        Map<String, Measured> all = new LinkedHashMap<>();
        for (InboxFilter filter : InboxFilter.values()) {
            all.put("List: " + name(filter), list(inbox, InboxQuery.of(filter)));
        }
        narrowed()
                .forEach((name, narrowed) -> all.put(
                        "List: " + name,
                        list(inbox, InboxQuery.of(InboxFilter.WAITING).narrowedTo(narrowed))));
        all.put("Search in all cases: common words", search(inbox, InboxFilter.ALL, COMMON));
        all.put("Search in all cases: rare words", search(inbox, InboxFilter.ALL, RARE));
        all.put("Search in what waits: common words", search(inbox, InboxFilter.WAITING, COMMON));
        all.put("Search in what waits: rare words", search(inbox, InboxFilter.WAITING, RARE));
        all.put("How many are in each list, and in 20 views", counts(inbox));
        all.put("What is new in the list", Measured.of(WARM, TIMES, i -> {
            var watch = inbox.watch(InboxQuery.of(InboxFilter.NEW));
            inbox.come(watch);
            inbox.now(InboxQuery.of(InboxFilter.ALL), Set.of(cases - 1L, cases - 2L, cases - 3L));
        }));
        Cases service = product.getBean(Cases.class);
        List<Long> open = openCases(inbox);
        all.put("Open a case", Measured.of(WARM, TIMES, i -> opened(service, 1 + random.nextInt(cases))));
        all.put("Save: take a case or give it back", Measured.of(WARM, TIMES, i -> {
            long id = open.get(i % open.size());
            int version = inbox.now(InboxQuery.of(InboxFilter.ALL), Set.of(id)).values().stream()
                    .map(card -> ((InboxCard.Open) card).version())
                    .findFirst()
                    .orElseThrow();
            if (i / open.size() % 2 == 0) {
                service.take(id, version);
            } else {
                service.giveBack(id, version);
            }
        }));
        return all;
    }

    private static Optional<CaseFile> opened(Cases service, long id) {
        return service.open(id).flatMap(service::read);
    }

    private static String name(InboxFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, Narrowed> narrowed() {
        Map<String, Narrowed> all = new LinkedHashMap<>();
        all.put("waiting, about one action", Narrowed.toAction(50));
        all.put(
                "waiting, harm, in one theme",
                new Narrowed("", null, 3L, LinkKind.HARM, null, null, null, null, null, null));
        all.put(
                "waiting, on behalf, going badly",
                new Narrowed("", null, null, null, Voice.ON_BEHALF, Feeling.BAD, null, null, null, null));
        all.put("waiting, with a tag", new Narrowed("", null, null, null, null, null, 4L, null, null, null));
        all.put(
                "waiting, over a quarter old",
                new Narrowed("", null, null, null, null, null, null, null, Narrowed.Age.OVER_A_QUARTER, null));
        return all;
    }

    private static Measured list(Inbox inbox, InboxQuery query) {
        return Measured.of(WARM, TIMES, i -> inbox.list(query, Optional.empty()));
    }

    private static Measured search(Inbox inbox, InboxFilter filter, List<String> searches) {
        return Measured.of(
                searches.size(),
                TIMES,
                i -> inbox.list(
                        InboxQuery.of(filter).narrowedTo(Narrowed.toWords(searches.get(i % searches.size()))),
                        Optional.empty()));
    }

    /** The lists that are always there, five that are narrowed down, and fifteen with words. */
    private static Measured counts(Inbox inbox) {
        List<InboxQuery> lists = Stream.of(
                        Stream.of(InboxFilter.values()).map(InboxQuery::of),
                        narrowed().values().stream().map(InboxQuery.of(InboxFilter.WAITING)::narrowedTo),
                        Stream.concat(COMMON.stream(), RARE.stream().limit(5))
                                .map(words -> InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords(words))))
                .flatMap(Function.identity())
                .toList();
        return Measured.of(WARM, TIMES, i -> inbox.counts(lists));
    }

    private InboxOverHttp.Figures pages() throws SQLException {
        People people = product.getBean(People.class);
        return new InboxOverHttp(product, people.activeWith(Role.REVIEWER).get(6)).measure();
    }

    private static List<Long> openCases(Inbox inbox) {
        return inbox.list(InboxQuery.of(InboxFilter.REOPENED), Optional.empty()).items().stream()
                .map(card -> ((InboxCard.Open) card).feedbackId())
                .toList();
    }

    private static List<String> missed(Map<String, Measured> few, Map<String, Measured> many) {
        List<String> missed = new ArrayList<>();
        many.forEach((name, measured) -> {
            double limit = name.startsWith("Search") ? SEARCH_MS : FILTER_MS;
            if (!name.startsWith("Save") && !name.startsWith("Open") && measured.high() > limit) {
                missed.add("%s: %.1f ms, over %.0f ms".formatted(name, measured.high(), limit));
            }
            double before = few.getOrDefault(name, measured).high();
            if (measured.high() > Math.max(NOISE_MS, before * MORE_THAN_FEW)) {
                missed.add("%s: %.1f ms, more than %.0f times %.1f ms"
                        .formatted(name, measured.high(), MORE_THAN_FEW, before));
            }
        });
        return missed;
    }

    private static String figures(Map<String, Measured> few, Map<String, Measured> many, List<String> missed) {
        StringBuilder table = new StringBuilder();
        table.append("| | %,d cases: p50 | p95 | %,d cases: p50 | p95 |%n|---|--:|--:|--:|--:|%n".formatted(FEW, MANY));
        many.forEach((name, measured) -> {
            Measured before = few.getOrDefault(name, measured);
            table.append("| %s | %.1f | %.1f | %.1f | %.1f |%n"
                    .formatted(name, before.middle(), before.high(), measured.middle(), measured.high()));
        });
        var system = ManagementFactory.getOperatingSystemMXBean();
        String machine =
                "Milliseconds, %d times each, as one reviewer. %d cores, load %.1f at the end, Java %s, PostgreSQL 18 as it comes."
                        .formatted(
                                TIMES,
                                Runtime.getRuntime().availableProcessors(),
                                system.getSystemLoadAverage(),
                                System.getProperty("java.version"));
        String verdict = missed.isEmpty() ? "Every target is met." : "Missed: " + String.join("; ", missed) + ".";
        return machine + "\n\n" + table + "\n" + verdict + "\n";
    }

    /** In the place of the figures of before; what stands around them stays. */
    private static void write(String services, String pages) throws IOException {
        Path page = Path.of("docs", "benchmarks.md");
        String text = Files.readString(page);
        text = instead(text, "## Figures\n", "\n## ", services);
        text = instead(text, "## Through the page\n", "\n## ", pages);
        Files.writeString(page, text);
    }

    private static String instead(String text, String heading, String next, String figures) {
        int begin = text.indexOf(heading) + heading.length();
        return text.substring(0, begin) + "\n" + figures + text.substring(text.indexOf(next, begin));
    }
}
