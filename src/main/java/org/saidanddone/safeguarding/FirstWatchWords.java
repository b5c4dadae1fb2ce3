package org.saidanddone.safeguarding;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts a first list of words into a new product, so that something watches before the lead has set anything. */
@Singleton
class FirstWatchWords {

    private static final String FILE = "/safeguarding/watch-words-en.txt";

    private final RuleBook rules;

    FirstWatchWords(RuleBook rules) {
        this.rules = rules;
    }

    @EventListener
    @Transactional
    void started(StartupEvent event) {
        if (rules.isEmpty()) {
            ConcernRules first = ConcernRules.FIRST;
            rules.keep(new ConcernRules(
                    first.acknowledgeWithin(), first.hours(), first.deputy(), suggested(), List.of(), 0));
        }
    }

    /** The words that come with the product. */
    static List<String> suggested() {
        try (InputStream in = FirstWatchWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the product");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
