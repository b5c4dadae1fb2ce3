package org.saidanddone.redaction.suggest;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what has a form of its own: addresses of the internet, numbers of people, dates, postcodes. */
final class Patterns {

    private static final Pattern EMAIL = any("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern WEB = any("(?:https?://|www\\.)[^\\s<>\"]*[\\p{L}\\p{N}/]");
    /** A name in a chat or on a page where people write to each other. */
    private static final Pattern HANDLE =
            any("(?<![\\p{L}\\p{N}._@])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.]{0,28}[\\p{L}\\p{N}_])");

    private static final String PART = "[\\p{L}\\p{N}_-]+";
    private static final String ENDS =
            "(?:com|org|net|uk|co|eu|ie|info|wales|cymru|scot|london|gov|nhs|ac|edu|io|me|tv|biz)\\b";
    private static final String DOT_SAID = "\\s+dot\\s+";
    private static final String DOT_ANY = "\\s*(?:\\.|[(\\[{]\\s*dot\\s*[)\\]}]|\\s dot\\s)\\s*";
    /** An address as one says it: "ann at example dot org", "ann (at) example.org". */
    private static final Pattern SAID = any("(?<![\\p{L}\\p{N}_-])(?:(?:" + PART + DOT_SAID + ")*" + PART
            + "\\s+at\\s+(?:" + PART + DOT_SAID + ")+" + ENDS
            + "|" + PART + "(?:" + DOT_ANY + PART + ")*\\s*[(\\[{]\\s*at\\s*[)\\]}]\\s*(?:" + PART + DOT_ANY + ")+"
            + ENDS
            + "|(?:" + PART + DOT_SAID + ")+" + ENDS + ")");

    private static final Pattern TEN_DIGITS = any("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");
    private static final Pattern INSURANCE =
            any("\\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]\\b");
    // The form that the Royal Mail gives out; the last two letters are never C, I, K, M, O or V.
    private static final Pattern POSTCODE =
            any("\\b(?:GIR\\s{0,3}0AA|(?:[A-PR-UWYZ]\\d[\\dA-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y]\\d[\\dABEHMNPRVWXY]?)"
                    + "\\s{0,3}\\d[ABD-HJLNP-UW-Z]{2})\\b");

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final Pattern DATE = any("(?<!\\d)(?:"
            + "(?:0?[1-9]|[12]\\d|3[01])[./ -](?:0?[1-9]|1[0-2])[./ -](?:" + YEAR + "|\\d\\d)"
            + "|" + YEAR + "-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"
            + "|" + DAY + "(?: of)? " + MONTH + ",? " + YEAR
            + "|" + MONTH + " " + DAY + ",? " + YEAR
            + ")(?!\\d)");
    private static final Pattern BIRTHDAY =
            any("(?:birthday(?: is| was)?|born|birth|d\\.?o\\.?b\\.?)[ :]+(?:is |on |in |the )*(" + DAY + "(?: of)? "
                    + MONTH + "|" + MONTH + " " + DAY + "|" + YEAR + ")\\b");

    private static Pattern any(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<Find> in(String text) {
        return Stream.of(
                        all(EMAIL, text, SuggestionKind.ADDRESS, 0),
                        all(WEB, text, SuggestionKind.ADDRESS, 0),
                        all(SAID, text, SuggestionKind.ADDRESS, 0),
                        all(HANDLE, text, SuggestionKind.ADDRESS, 0),
                        TEN_DIGITS
                                .matcher(text)
                                .results()
                                .filter(match -> NhsNumber.isOne(match.group()))
                                .map(match -> find(match, SuggestionKind.NUMBER, 0)),
                        all(INSURANCE, text, SuggestionKind.NUMBER, 0),
                        all(DATE, text, SuggestionKind.BIRTH, 0),
                        all(BIRTHDAY, text, SuggestionKind.BIRTH, 1),
                        all(POSTCODE, text, SuggestionKind.POSTCODE, 0))
                .flatMap(finds -> finds)
                .toList();
    }

    private static Stream<Find> all(Pattern pattern, String text, SuggestionKind kind, int group) {
        return pattern.matcher(text).results().map(match -> find(match, kind, group));
    }

    private static Find find(MatchResult match, SuggestionKind kind, int group) {
        return new Find(match.start(group), match.end(group), kind);
    }
}
