package org.saidanddone.easyread.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saidanddone.easyread.Colours;
import org.saidanddone.easyread.Comfort;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.TextSize;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.speech.Speed;

/**
 * How this visitor reads: which words, in which language, and what makes pages easier. Kept for the visit, in the
 * session; a {@link ReadingKeeper} may keep it longer.
 *
 * @param variant easy read or more words
 * @param locale the language
 * @param comfort what the visitor chose to make pages easier
 */
public record Reading(Variant variant, Locale locale, Comfort comfort) implements Serializable {

    /** Where a visitor starts. */
    public static final Reading FIRST = new Reading(Variant.EASY_READ, LanguageFile.ENGLISH, Comfort.FIRST);

    private static final String DIVIDER = " ";

    /** How the visitor of this session reads. */
    public static Reading now() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(Reading.class))
                .orElse(FIRST);
    }

    /** Keeps this for the visit. */
    public void keep() {
        VaadinSession.getCurrent().setAttribute(Reading.class, this);
    }

    /** The same visitor with other words. */
    public Reading with(Variant other) {
        return new Reading(other, locale, comfort);
    }

    /** The same visitor in another language. */
    public Reading with(Locale other) {
        return new Reading(variant, other, comfort);
    }

    /** The same visitor with other choices. */
    public Reading with(Comfort other) {
        return new Reading(variant, locale, other);
    }

    /** What stands on the page's outermost element, for the style sheet and for reading aloud; "" takes one away. */
    public Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("lang", locale.toLanguageTag());
        marks.put(
                "data-size",
                comfort.size() == TextSize.NORMAL
                        ? ""
                        : String.valueOf(comfort.size().percent()));
        marks.put("data-colours", comfort.colours() == Colours.DEVICE ? "" : lower(comfort.colours()));
        marks.put("data-pictures", comfort.pictures() ? "" : "off");
        marks.put("data-calm", comfort.calm() ? "on" : "");
        marks.put("data-speed", lower(comfort.speed()));
        return marks;
    }

    /** In one line, to be kept with a draft; {@link #read} understands it. */
    public String written() {
        return String.join(
                DIVIDER,
                variant.name(),
                locale.getLanguage(),
                comfort.size().name(),
                comfort.pictures() ? "PICTURES" : "NO_PICTURES",
                comfort.colours().name(),
                comfort.calm() ? "CALM" : "NOT_CALM",
                comfort.speed().name());
    }

    /** What was {@link #written}; empty for what nobody can have written. */
    public static Optional<Reading> read(String line) {
        List<String> words = Arrays.asList(line.split(DIVIDER, -1));
        if (words.size() != 7) {
            return Optional.empty();
        }
        try {
            Comfort comfort = new Comfort(
                    TextSize.valueOf(words.get(2)),
                    words.get(3).equals("PICTURES"),
                    Colours.valueOf(words.get(4)),
                    words.get(5).equals("CALM"),
                    Speed.valueOf(words.get(6)));
            Locale locale = words.get(1).equals("cy") ? LanguageFile.WELSH : LanguageFile.ENGLISH;
            return Optional.of(new Reading(Variant.valueOf(words.get(0)), locale, comfort));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
