package org.saidanddone.safeguarding;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an age that somebody says of the person: "I am 14", "he is 15 years old". Nothing else is taken for an age. */
final class AgeSaid {

    private static final int OLDEST = 110;

    private static final Pattern AGE = Pattern.compile(
            "\\b(?:i am|i'm|im|i am only|he is|he's|she is|she's|they are|they're|who is|aged?)\\s+(?:only |just )?"
                    + "(\\d{1,3})(?=\\s*(?:years? old|yrs? old|years? of age|[.,;!?)]|$|and\\b|but\\b|so\\b))",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private AgeSaid() {}

    /** The first age in the texts; empty where none is said. */
    static OptionalInt in(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace('\u2019', '\''))
                .map(AGE::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .filter(age -> age > 0 && age <= OLDEST)
                .findFirst();
    }
}
