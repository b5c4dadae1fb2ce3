package org.saidanddone.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.saidanddone.platform.calendar.BankHolidays;
import org.saidanddone.platform.calendar.OpenHours;
import org.saidanddone.platform.calendar.PublishingHour;
import org.saidanddone.platform.text.CleanText;

/**
 * How this copy of the product is set up. Read once from the environment; {@code docs/running.md} lists the names.
 *
 * @param port the public port, 0 for any free one
 * @param bindAddress the address of this machine at which the public port answers; empty for all
 * @param management where programs that watch the product ask
 * @param publicUrl the address people type, without a slash at the end; used in links and mails
 * @param database where the data lives
 * @param dataFolder where files are kept that are not in the database
 * @param demo true when demo plans and demo people are wanted: only with the built-in database
 * @param proxies which proxies in front are believed
 * @param mail the mail server, empty when no mail can be sent
 * @param secret the key all secrets are made from, empty to keep one in the data folder
 * @param adminEmail the first administrator's address, empty for none
 * @param help how people reach a person
 * @param leaveTo the address that "leave quickly" leads to: a page that anybody may have open
 * @param speechProgram the program that reads aloud where a browser cannot: espeak-ng or its path
 * @param bankHolidays the days that are no working days although they are no weekend
 * @param mailHours when mails may arrive that nobody waits for, on working days; empty for always
 * @param publishingHour when public pages show what is new about people
 * @param mostVisits how many visits this process holds at once; empty for as many as fit into its memory
 * @param waitingRecordings how many megabytes of recordings and photos are kept for answers that were not sent yet
 * @param connections how many connections to the database this process takes
 * @param nodeName the name of this process among several, at the end of its session cookies; empty where there is one
 * @param organisation the name of the organisation that runs this website; empty where nobody has said it
 */
public record Settings(
        int port,
        Optional<String> bindAddress,
        Management management,
        String publicUrl,
        DatabaseAddress database,
        Path dataFolder,
        boolean demo,
        TrustedProxies proxies,
        Optional<MailServer> mail,
        Optional<String> secret,
        Optional<String> adminEmail,
        HelpLine help,
        String leaveTo,
        String speechProgram,
        BankHolidays bankHolidays,
        Optional<OpenHours> mailHours,
        PublishingHour publishingHour,
        OptionalInt mostVisits,
        int waitingRecordings,
        int connections,
        Optional<String> nodeName,
        Optional<String> organisation) {

    private static final String DEMO_ORGANISATION = "the Board for the Right Support (demo)";
    private static final int LONGEST_NAME = 120;
    private static final String PROXIES = "their addresses, how many stand one behind the other, or none.";

    /**
     * Where health and figures are told: apart from the public port, so that no proxy makes them public.
     *
     * @param address the address of this machine at which it answers: only programs on the same machine, if not said otherwise
     * @param port its port, 0 for any free one
     */
    public record Management(String address, int port) {}

    /** A mail server to send through, and in whose name: an address and how it is called. */
    public record MailServer(
            String host, int port, String user, String password, String from, String fromName, boolean startTls) {}

    /**
     * How people reach a person: a telephone number, when somebody answers, where letters go where they may, and the nation
     * whose public numbers are shown beside it.
     */
    public record HelpLine(String phone, String times, Optional<String> address, Nation nation) {}

    /** A nation of the United Kingdom. */
    public enum Nation {
        /** England. */
        ENGLAND,
        /** Wales. */
        WALES,
        /** Scotland. */
        SCOTLAND,
        /** Northern Ireland. */
        NORTHERN_IRELAND;

        /** The nation with this name, as in {@code northern-ireland}; refuses any other with IllegalArgumentException. */
        public static Nation read(String name) {
            return valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Reads the environment; refuses what cannot be used with {@link UnusableSetting}. */
    public static Settings from(Map<String, String> env) {
        SettingNames.check(env);
        oneOf(env, "LOG_LEVEL", Set.of("ERROR", "WARN", "INFO", "DEBUG"));
        oneOf(env, "LOG_FORMAT", Set.of("text", "json"));
        int port = number(env, "PORT", 8080);
        Path data = Path.of(env.getOrDefault("DATA_DIR", "data"));
        String url = env.getOrDefault("DATABASE_URL", "");
        DatabaseAddress database = url.isBlank()
                ? DatabaseAddress.inFolder(data)
                : DatabaseAddress.of(
                        url, env.getOrDefault("DATABASE_USER", ""), env.getOrDefault("DATABASE_PASSWORD", ""));
        Optional<String> secret = text(env, "SAIDANDDONE_SECRET");
        if (secret.isPresent() && secret.get().length() < 32) {
            throw new UnusableSetting("SAIDANDDONE_SECRET must have 32 characters or more.");
        }
        Optional<String> organisation = organisation(env, !database.postgres());
        String publicUrl = publicUrl(env, port, database.postgres());
        return new Settings(
                port,
                text(env, "BIND_ADDRESS").map(Settings::ofThisMachine),
                new Management(
                        ofThisMachine(text(env, "MANAGEMENT_ADDRESS").orElse("127.0.0.1")),
                        number(env, "MANAGEMENT_PORT", port == 0 ? 0 : port + 1)),
                publicUrl,
                database,
                data,
                !database.postgres(),
                proxies(env, publicUrl),
                mail(env, organisation),
                secret,
                text(env, "SAIDANDDONE_ADMIN_EMAIL"),
                new HelpLine(
                        env.getOrDefault("HELP_PHONE", "0800 000 0000"),
                        env.getOrDefault("HELP_TIMES", "Monday to Friday, 9am to 5pm"),
                        text(env, "HELP_ADDRESS"),
                        nation(text(env, "HELP_NATION").orElse("england"))),
                address(env, "LEAVE_TO", "https://www.bbc.co.uk/weather"),
                text(env, "SPEECH_PROGRAM").orElse("espeak-ng"),
                bankHolidays(text(env, "BANK_HOLIDAYS"), data),
                mailHours(text(env, "MAIL_HOURS").orElse("08:00-20:00")),
                publishingHour(env, !database.postgres()),
                text(env, "MOST_VISITS").isPresent()
                        ? OptionalInt.of(number(env, "MOST_VISITS", 0))
                        : OptionalInt.empty(),
                number(env, "WAITING_RECORDINGS_MB", 10_000),
                Math.max(4, number(env, "DATABASE_CONNECTIONS", 20)),
                nodeName(env),
                organisation);
    }

    /** Links in mails and receipts lead there: a real installation says it. */
    private static String publicUrl(Map<String, String> env, int port, boolean real) {
        Optional<String> said = text(env, "PUBLIC_URL");
        if (real && said.isEmpty()) {
            throw new UnusableSetting("PUBLIC_URL must be said where there is a DATABASE_URL: the address that people"
                    + " type, for links in mails and receipts.");
        }
        if (said.filter(url -> !url.matches("https?://[!-~]+")).isPresent()) {
            throw new UnusableSetting("PUBLIC_URL must be an address that begins with https://");
        }
        return stripSlash(said.orElse("http://localhost:" + port));
    }

    /** With TLS there is a proxy in front, and where its word does not count everybody seems to come from one place. */
    private static TrustedProxies proxies(Map<String, String> env, String publicUrl) {
        if (env.containsKey("TRUST_PROXY")) {
            throw new UnusableSetting(
                    "TRUST_PROXY is not read any more. Say with TRUSTED_PROXIES which proxies are in front: "
                            + PROXIES);
        }
        Optional<String> said = text(env, "TRUSTED_PROXIES");
        if (said.isEmpty() && publicUrl.startsWith("https:")) {
            throw new UnusableSetting("TRUSTED_PROXIES must be said where PUBLIC_URL begins with https: " + PROXIES);
        }
        return said.map(TrustedProxies::read).orElseGet(TrustedProxies.None::new);
    }

    private static Optional<String> nodeName(Map<String, String> env) {
        Optional<String> name = text(env, "NODE_NAME");
        if (name.filter(said -> !said.matches("[A-Za-z0-9-]{1,32}")).isPresent()) {
            throw new UnusableSetting("NODE_NAME must be a name of letters and digits, such as a.");
        }
        return name;
    }

    /** The demo has an invented one; a real organisation says its own name, in one line. */
    private static Optional<String> organisation(Map<String, String> env, boolean demo) {
        Optional<String> name = text(env, "ORGANISATION");
        if (name.filter(said -> said.length() > LONGEST_NAME).isPresent()) {
            throw new UnusableSetting("ORGANISATION must be a name of at most " + LONGEST_NAME + " characters.");
        }
        return name.or(() -> demo ? Optional.of(DEMO_ORGANISATION) : Optional.empty());
    }

    private static Nation nation(String name) {
        try {
            return Nation.read(name);
        } catch (IllegalArgumentException e) {
            throw new UnusableSetting("HELP_NATION must be england, wales, scotland or northern-ireland.");
        }
    }

    private static BankHolidays bankHolidays(Optional<String> named, Path dataFolder) {
        Path kept = dataFolder.resolve("bank-holidays.csv");
        return named.map(Path::of)
                .or(() -> Optional.of(kept).filter(Files::exists))
                .map(file -> BankHolidays.in(file, dataFolder))
                .orElseGet(BankHolidays::englandAndWales);
    }

    private static Optional<OpenHours> mailHours(String text) {
        if (text.equals("always")) {
            return Optional.empty();
        }
        return Optional.of(OpenHours.read(text)
                .orElseThrow(() -> new UnusableSetting("MAIL_HOURS must be hours such as 08:00-20:00, or always.")));
    }

    /** Where real people give feedback, nothing of theirs is shown at once. */
    private static PublishingHour publishingHour(Map<String, String> env, boolean demo) {
        PublishingHour hour = text(env, "PUBLISHING_HOUR")
                .map(text -> PublishingHour.read(text)
                        .orElseThrow(() -> new UnusableSetting("PUBLISHING_HOUR must be an hour such as 06:00.")))
                .orElse(PublishingHour.DAILY);
        if (!demo && hour.equals(PublishingHour.AT_ONCE)) {
            throw new UnusableSetting(
                    "PUBLISHING_HOUR must be an hour such as 06:00. \"always\" is for the demo only.");
        }
        return hour;
    }

    private static Optional<MailServer> mail(Map<String, String> env, Optional<String> organisation) {
        return text(env, "MAIL_HOST")
                .map(host -> new MailServer(
                        host,
                        number(env, "MAIL_PORT", 587),
                        env.getOrDefault("MAIL_USER", ""),
                        env.getOrDefault("MAIL_PASSWORD", ""),
                        sender(env),
                        organisation.orElse("Said and Done"),
                        !"false".equals(env.get("MAIL_STARTTLS"))));
    }

    private static String sender(Map<String, String> env) {
        return MailAddress.read(text(env, "MAIL_FROM").orElse("said-and-done@localhost"))
                .filter(MailAddress::plain)
                .map(MailAddress::text)
                .orElseThrow(() -> new UnusableSetting("MAIL_FROM must be an e-mail address."));
    }

    private static Optional<String> text(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name)).map(CleanText::line).filter(value -> !value.isEmpty());
    }

    /** What the log reads itself: it would pass over a word that it does not know. */
    private static void oneOf(Map<String, String> env, String name, Set<String> words) {
        if (text(env, name).filter(word -> !words.contains(word)).isPresent()) {
            throw new UnusableSetting(name + " must be one of " + String.join(", ", new TreeSet<>(words)) + ".");
        }
    }

    private static String address(Map<String, String> env, String name, String otherwise) {
        String value = text(env, name).orElse(otherwise);
        if (!value.matches("https?://[!-~]+")) {
            throw new UnusableSetting(name + " must be an address that begins with https://");
        }
        return value;
    }

    private static String ofThisMachine(String address) {
        if (!address.matches("[0-9A-Fa-f.:]+|localhost")) {
            throw new UnusableSetting(
                    "BIND_ADDRESS and MANAGEMENT_ADDRESS must be addresses of this machine such as 127.0.0.1.");
        }
        return address;
    }

    private static String stripSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static int number(Map<String, String> env, String name, int otherwise) {
        String value = env.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new UnusableSetting(name + " must be a number from 0 to 65535.");
        }
        return Integer.parseInt(value);
    }

    /** The same settings in the names Micronaut reads. */
    public Map<String, Object> forMicronaut() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("micronaut.server.host", management.address());
        properties.put("micronaut.server.port", management.port() == 0 ? -1 : management.port());
        properties.put("datasources.default.url", database.jdbcUrl());
        properties.put("datasources.default.username", database.user());
        properties.put("datasources.default.password", database.password());
        properties.put("datasources.default.maximum-pool-size", connections);
        properties.put(
                "datasources.default.driver-class-name",
                database.postgres() ? "org.postgresql.Driver" : "org.h2.Driver");
        properties.put(
                "flyway.datasources.default.locations",
                List.of("classpath:db/migration", database.postgres() ? "classpath:db/postgresql" : "classpath:db/h2"));
        if (database.postgres()) {
            // A plan kept for any word or tag is a bad one for nearly every word and tag.
            properties.put("datasources.default.data-source-properties.prepareThreshold", "0");
            // A server that went without a word is noticed, and a table that somebody locked keeps nobody waiting for
            // ever.
            properties.put("datasources.default.data-source-properties.connectTimeout", "5");
            properties.put("datasources.default.data-source-properties.tcpKeepAlive", "true");
            properties.put("datasources.default.connection-init-sql", "set lock_timeout = '10s'");
            // Changes of the tables wait as long as they need: they have a connection of their own.
            properties.put("flyway.datasources.default.url", database.jdbcUrl());
            properties.put("flyway.datasources.default.user", database.user());
            properties.put("flyway.datasources.default.password", database.password());
        }
        return properties;
    }
}
