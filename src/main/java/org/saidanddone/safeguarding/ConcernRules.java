package org.saidanddone.safeguarding;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidanddone.platform.calendar.OpenHours;
import org.saidanddone.platform.text.CleanText;

/**
 * What the safeguarding lead sets for concerns.
 *
 * @param acknowledgeWithin the working time in which somebody must have looked at a new concern
 * @param hours the hours of a working day in which that time counts
 * @param deputy the colleague to whom it climbs when nobody has looked, empty where the lead chose nobody
 * @param english words to watch for, in English
 * @param others words to watch for in other languages
 * @param version goes up with every change
 */
public record ConcernRules(
        Duration acknowledgeWithin,
        OpenHours hours,
        Optional<Long> deputy,
        List<String> english,
        List<String> others,
        int version) {

    /** The most words one list may hold. */
    public static final int MOST_WORDS = 500;

    /** The longest a word, or words that stand together, may be. */
    public static final int LONGEST = 100;

    /** How it is before the lead has set anything: two hours between nine and five, and nobody to climb to. */
    static final ConcernRules FIRST = new ConcernRules(
            Duration.ofHours(2),
            new OpenHours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            Optional.empty(),
            List.of(),
            List.of(),
            0);

    /**
     * Makes the words clean: no space around them, small letters, each once.
     *
     * @throws IllegalArgumentException where the time is less than a minute or more than ten working days, or where a
     *     list has too many words or too long ones
     */
    public ConcernRules {
        if (acknowledgeWithin.toMinutes() < 1 || acknowledgeWithin.toHours() > 80) {
            throw new IllegalArgumentException("no such time to look at a concern");
        }
        english = clean(english);
        others = clean(others);
    }

    private static List<String> clean(List<String> words) {
        List<String> clean = words.stream()
                .map(each -> CleanText.line(each).toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (clean.size() > MOST_WORDS || clean.stream().anyMatch(each -> each.length() > LONGEST)) {
            throw new IllegalArgumentException("too many words, or too long ones");
        }
        return clean;
    }
}
