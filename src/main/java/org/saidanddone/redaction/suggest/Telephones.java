package org.saidanddone.redaction.suggest;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds telephone numbers as they are written in the United Kingdom, and those of other countries with a plus. */
final class Telephones {

    private static final String COUNTRY = "GB";
    private static final int FEWEST_DIGITS = 8;
    private static final long TRIES = 1000;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    /** Six digits or more after a word that says what they are: also numbers of the same town, without its code. */
    private static final Pattern AFTER_CUE = Pattern.compile(
            "\\b(?:ring|rings|rang|call|calls|phone|phones|text|texts|tel|telephone|mobile|mob"
                    + "|number|whatsapp|dial)\\b[:. ]{1,3}(?:(?:me|us|him|her|them|is|was|on|at|number|my|no)[:. ]{1,2}){0,4}"
                    + "(\\d(?:[ ().\\u2010-\\u2015-]{0,2}\\d){5,14})(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Digits with the letters that people type for 0 and 1. */
    private static final Pattern WITH_LETTERS =
            Pattern.compile("(?<![\\p{L}\\d])[\\doOlI](?:[ .()-]{0,2}[\\doOlI]){9,14}(?![\\p{L}\\d])");

    private static final String SAID =
            "(?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred)";
    private static final Pattern IN_WORDS =
            Pattern.compile("\\b" + SAID + "(?:[ ,-]{1,3}" + SAID + "){6,}\\b", Pattern.CASE_INSENSITIVE);

    private static final int DIGITS_AMONG_LETTERS = 5;

    List<Find> in(String text) {
        return Stream.of(
                        written(text),
                        found(AFTER_CUE, text, 1),
                        found(IN_WORDS, text, 0),
                        found(WITH_LETTERS, text, 0).filter(find -> hasDigits(text, find)))
                .flatMap(finds -> finds)
                .toList();
    }

    private static Stream<Find> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Find(match.start(group), match.end(group), SuggestionKind.PHONE));
    }

    private static boolean hasDigits(String text, Find find) {
        String part = text.substring(find.begins(), find.ends());
        long digits = part.chars().filter(Character::isDigit).count();
        return digits >= DIGITS_AMONG_LETTERS && part.matches("[0oO+].*");
    }

    private Stream<Find> written(String text) {
        return StreamSupport.stream(
                        numbers.findNumbers(text, COUNTRY, Leniency.POSSIBLE, TRIES)
                                .spliterator(),
                        false)
                // "Possible" takes short numbers too, such as house numbers and years.
                .filter(match ->
                        match.rawString().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS)
                .map(match -> new Find(match.start(), match.end(), SuggestionKind.PHONE));
    }
}
