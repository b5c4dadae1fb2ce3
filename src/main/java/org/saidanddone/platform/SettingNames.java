package org.saidanddone.platform;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names of all settings. One that is nearly right is refused: it would be passed over, and nobody would notice. */
final class SettingNames {

    static final Set<String> ALL = Set.of(
            "PORT",
            "BIND_ADDRESS",
            "MANAGEMENT_ADDRESS",
            "MANAGEMENT_PORT",
            "PUBLIC_URL",
            "DATABASE_URL",
            "DATABASE_USER",
            "DATABASE_PASSWORD",
            "DATABASE_CONNECTIONS",
            "MOST_VISITS",
            "NODE_NAME",
            "WAITING_RECORDINGS_MB",
            "LOG_LEVEL",
            "LOG_FORMAT",
            "DATA_DIR",
            "SAIDANDDONE_SECRET",
            "SAIDANDDONE_NEW_SECRET",
            "SAIDANDDONE_ADMIN_EMAIL",
            "MAIL_HOST",
            "MAIL_PORT",
            "MAIL_USER",
            "MAIL_PASSWORD",
            "MAIL_FROM",
            "MAIL_STARTTLS",
            "MAIL_HOURS",
            "PUBLISHING_HOUR",
            "BANK_HOLIDAYS",
            "TRUSTED_PROXIES",
            "LEAVE_TO",
            "ORGANISATION",
            "HELP_PHONE",
            "HELP_TIMES",
            "HELP_NATION",
            "HELP_ADDRESS",
            "SPEECH_PROGRAM");

    /** Every setting that begins so is ours. */
    private static final String OURS = "SAIDANDDONE_";

    /** A shorter name is like many that other programs read. */
    private static final int SHORTEST = 8;

    private static final int SLIPS = 2;

    private SettingNames() {}

    /** Refuses a name that is nearly one of ours with {@link UnusableSetting}, which says which one is meant. */
    static void check(Map<String, String> env) {
        for (String name : new TreeSet<>(env.keySet())) {
            if (!ALL.contains(name) && (name.startsWith(OURS) || isNearlyOurs(name))) {
                throw new UnusableSetting("There is no setting " + name + ". Is " + nearest(name) + " meant?");
            }
        }
    }

    private static boolean isNearlyOurs(String name) {
        return name.length() >= SHORTEST && slips(name, nearest(name)) <= SLIPS;
    }

    private static String nearest(String name) {
        return ALL.stream()
                .min(Comparator.<String>comparingInt(known -> slips(name, known))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static int slips(String name, String known) {
        return LevenshteinDistance.getDefaultInstance().apply(name, known);
    }
}
