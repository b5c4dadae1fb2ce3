package org.saidanddone.people;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.platform.Settings;

/**
 * Passwords that somebody else would soon guess: the common ones, and those made of the person's own name, their address or
 * the name of the place they work for. Judged by zxcvbn, whose lists are in the jar: nothing is asked of the network.
 */
@Singleton
final class EasyPasswords {

    /** Of 0 to 4: fewer than 100 million guesses are not enough. */
    private static final int ENOUGH = 3;

    /** The time it takes grows with the square of the length. */
    private static final int LOOKED_AT = 72;

    private final Optional<String> organisation;

    EasyPasswords(Settings settings) {
        this.organisation = settings.organisation();
    }

    /** True when the password of this person is soon guessed. */
    boolean isEasy(Password password, Person person) {
        String text =
                password.text().substring(0, Math.min(LOOKED_AT, password.text().length()));
        // Its lists take ten megabytes, and a password is set once in a year: they are not kept.
        return new Zxcvbn().measure(text, personal(person)).getScore() < ENOUGH;
    }

    private List<String> personal(Person person) {
        List<String> words = new ArrayList<>();
        Stream.of(person.name(), person.email().text(), organisation.orElse(""), "Said and Done", "said-and-done")
                .map(text -> text.toLowerCase(Locale.ROOT))
                .forEach(text -> {
                    words.add(text);
                    words.add(text.replaceAll("[^\\p{L}\\p{N}]+", ""));
                    words.addAll(List.of(text.split("[^\\p{L}\\p{N}]+")));
                });
        words.removeIf(String::isEmpty);
        return words;
    }
}
