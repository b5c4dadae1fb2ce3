package org.saidanddone.easyread;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.saidanddone.easyread.plainwords.Variant;

/**
 * Words for what reaches a person outside the pages: a mail, a letter, the form on paper. A text that Welsh lacks is in
 * English.
 *
 * @param locale the language
 */
public record WordsFor(Locale locale) {

    /** For whoever uses English, and whoever has not said. */
    public static final WordsFor ENGLISH = new WordsFor(LanguageFile.ENGLISH);

    /** For whoever uses Welsh. */
    public static final WordsFor WELSH = new WordsFor(LanguageFile.WELSH);

    /** For the language with this short name, such as {@code cy}; English for any that we do not speak. */
    public static WordsFor language(String name) {
        return name.equals(LanguageFile.WELSH.getLanguage()) ? WELSH : ENGLISH;
    }

    /** For the person with whose case this line was kept, which says how they read; its second word is the language. */
    public static WordsFor keptAs(String line) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        return words.size() < 2 ? ENGLISH : language(words.get(1));
    }

    /** The short name of the language, such as {@code cy}. */
    public String language() {
        return locale.getLanguage();
    }

    /** True when this is Welsh. */
    public boolean isWelsh() {
        return locale.equals(LanguageFile.WELSH);
    }

    /** The text for the key in the variant, as {@link LanguageFile#text} has it. */
    public String text(Variant variant, String key, Object... values) {
        return isWelsh()
                ? LanguageFile.welsh().find(variant, key, values).orElseGet(() -> LanguageFile.english()
                        .text(variant, key, values))
                : LanguageFile.english().text(variant, key, values);
    }

    /** The text for the key in easy-read words. */
    public String easy(String key, Object... values) {
        return text(Variant.EASY_READ, key, values);
    }

    /** The date in words, for example 3 March 2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
}
