package org.saidanddone.easyread.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.platform.calendar.Today;

/** The words of the language files, in the variant and language of this visitor. */
public final class Say {

    private Say() {}

    /**
     * The text for the key; {@code {0}} and so on are replaced by the values. A text that Welsh lacks is in English, and
     * the page says so.
     */
    public static String text(String key, Object... values) {
        Reading reading = Reading.now();
        if (reading.locale().equals(LanguageFile.WELSH)) {
            Optional<String> welsh = LanguageFile.welsh().find(reading.variant(), key, values);
            return welsh.orElseGet(() -> EnglishParts.note(english(reading, key, values)));
        }
        return english(reading, key, values);
    }

    /** As {@link #text}, empty where there is no such key, for words that only some questions or choices have. */
    public static Optional<String> find(String key) {
        return LanguageFile.english().find(Reading.now().variant(), key).map(english -> text(key));
    }

    private static String english(Reading reading, String key, Object... values) {
        return LanguageFile.english().text(reading.variant(), key, values);
    }

    /** One of two texts that came from outside the language file: easy read where the visitor reads that. */
    public static String either(String plain, String easy) {
        Reading reading = Reading.now();
        String text = reading.variant() == Variant.EASY_READ && !easy.isBlank() ? easy : plain;
        return reading.locale().equals(LanguageFile.WELSH) ? EnglishParts.note(text) : text;
    }

    /** The date in words, for example 3 March 2026. */
    public static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Reading.now().locale())
                .format(date);
    }

    /** The day in England in words, for example 3 March 2026. */
    public static String date(Instant instant) {
        return date(Today.of(instant));
    }

    /** The month in England in words, for example March 2026. */
    public static String month(Instant instant) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Reading.now().locale()).format(Today.of(instant));
    }

    /** The day and the time of day in England, for example 3 March 2026, 14:05. */
    public static String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Reading.now().locale())
                .withZone(Today.HERE)
                .format(instant);
    }
}
