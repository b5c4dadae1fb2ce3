package org.saidanddone.feedback;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The way back in: a case number and five words. Whoever has it may go on with the draft or see the answer. The order
 * of the words does not group.
 *
 * @param number the case number
 * @param words five different words of the receipt list
 */
public record ReceiptCode(CaseNumber number, List<String> words) implements Serializable {

    /** How many words a receipt has. */
    public static final int WORDS = 5;

    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern IN_A_TEXT = Pattern.compile("[0-9]{8}(?:-[a-z]+){5}");

    /** Refuses anything but five different words in small letters with IllegalArgumentException. */
    public ReceiptCode {
        words = List.copyOf(words);
        if (words.size() != WORDS
                || words.stream().distinct().count() != WORDS
                || !words.stream().allMatch(WORD.asMatchPredicate())) {
            throw new IllegalArgumentException("a receipt has five different words");
        }
    }

    /** Reads what {@link #text} wrote; empty when it is something else. */
    public static Optional<ReceiptCode> read(String text) {
        String[] parts = text.split("-", -1);
        if (parts.length != WORDS + 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReceiptCode(
                    new CaseNumber(parts[0]), Arrays.asList(parts).subList(1, parts.length)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Finds what {@link #text} wrote within a text that was pasted, such as the link of the mail. */
    public static Optional<ReceiptCode> find(String text) {
        return IN_A_TEXT
                .matcher(text)
                .results()
                .flatMap(found -> read(found.group()).stream())
                .findFirst();
    }

    /** In one line, for the card, the mail and the cookie: {@code 12345678-apple-boat-...}. */
    public String text() {
        return number.digits() + "-" + String.join("-", words);
    }

    /** The words in an order that is always the same: what the hash is made of. */
    String secret() {
        return String.join(" ", words.stream().sorted().toList());
    }

    /** Shows no word, so that none can get into a log. */
    @Override
    public String toString() {
        return "ReceiptCode[hidden]";
    }
}
