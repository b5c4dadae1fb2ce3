package org.saidanddone.easyread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.saidanddone.easyread.plainwords.Glossary;

/** The English texts that people meet who give feedback, as they stand in the file. */
final class GiverTexts {

    /** Screens for staff need everyday words, not easy-read words. */
    private static final Set<String> FOR_STAFF =
            Set.of("staff", "review", "reply", "plan.import", "sign-in", "sign-out", "set-up", "work", "calls");

    /** For staff too, though they are written in easy words. */
    private static final Set<String> ALSO_FOR_STAFF = Set.of("plan.holders");

    private GiverTexts() {}

    static boolean forStaff(String key) {
        return FOR_STAFF.stream().anyMatch(prefix -> key.startsWith(prefix + "."));
    }

    /** True for every text that only our team meets. */
    static boolean isForTeam(String key) {
        return forStaff(key) || ALSO_FOR_STAFF.stream().anyMatch(prefix -> key.startsWith(prefix + "."));
    }

    /** Key and text, in the order of keys. */
    static Map<String, String> all() {
        return texts(key -> !isForTeam(key));
    }

    /** Key and text of what only our team meets, in the order of keys. */
    static Map<String, String> forTeam() {
        return texts(GiverTexts::isForTeam);
    }

    /** What hard words mean, by {@code glossary.WORD} with the variant: in their own list, read by the same people. */
    static Map<String, String> glossary() {
        Map<String, String> texts = new TreeMap<>();
        Glossary.english().entries().forEach(entry -> {
            String key = "glossary."
                    + entry.word().toLowerCase(Locale.ROOT).replace(' ', '-').replace(",", "");
            texts.put(key + ".easy", entry.easy());
            texts.put(key + ".plain", entry.plain());
        });
        return texts;
    }

    /** The accessibility statement, which stands in a file of its own. */
    static Map<String, String> statement() {
        try {
            return Map.of("statement", Files.readString(Path.of("accessibility", "statement.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Predicate<String> which) {
        LanguageFile english = LanguageFile.english();
        Map<String, String> texts = new TreeMap<>();
        english.keys().stream().filter(which).forEach(key -> texts.put(key, String.valueOf(english.raw(key))));
        return texts;
    }
}
