package org.saidanddone.easyread.plainwords;

import java.util.Locale;

/**
 * A word of a text, or one part of a word with hyphens.
 *
 * @param text as written
 * @param lower in small letters, with a straight apostrophe
 * @param start where it starts in the whole text
 * @param end where it ends, exclusive
 * @param joined whether a hyphen joins it to the part before: both are one word when words are counted
 * @param address whether it is a web or mail address
 */
record Word(String text, String lower, int start, int end, boolean joined, boolean address) {

    static Word of(String whole, int start, int end, boolean joined, boolean address) {
        String text = whole.substring(start, end);
        return new Word(text, text.toLowerCase(Locale.ROOT).replace('’', '\''), start, end, joined, address);
    }

    /** The word to look up: without an owner's {@code 's}. */
    String plain() {
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    boolean capitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean hasDigit() {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** Two capitals or more and no small letter, but for the {@code s} of "GPs". */
    boolean allCapitals() {
        String letters = text.endsWith("s") ? text.substring(0, text.length() - 1) : withoutOwner();
        return letters.codePoints().filter(Character::isUpperCase).limit(2).count() == 2
                && letters.codePoints().noneMatch(Character::isLowerCase);
    }

    String withoutOwner() {
        return text.substring(0, plain().length() == lower.length() ? text.length() : text.length() - 2);
    }
}
