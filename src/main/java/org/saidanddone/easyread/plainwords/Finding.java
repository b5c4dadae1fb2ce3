package org.saidanddone.easyread.plainwords;

import java.util.List;

/**
 * One place in a text that breaks a rule.
 *
 * @param rule what it breaks
 * @param text the words concerned, as they stand in the text
 * @param start where they start in the text
 * @param end where they end, exclusive
 * @param arguments what the message needs, in the order {@link PlainWordsRule} gives
 */
public record Finding(PlainWordsRule rule, String text, int start, int end, List<String> arguments) {

    public Finding {
        if (start < 0 || end < start || end - start != text.length()) {
            throw new IllegalArgumentException("A finding must lie where its words are");
        }
        arguments = List.copyOf(arguments);
    }

    static Finding at(PlainWordsRule rule, String whole, int start, int end, String... arguments) {
        return new Finding(rule, whole.substring(start, end), start, end, List.of(arguments));
    }

    /** The key of the words to show for it; see {@link PlainWordsRule#messageKey()}. */
    public String messageKey() {
        return rule.messageKey();
    }
}
