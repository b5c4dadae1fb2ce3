package org.saidanddone.redaction;

import org.saidanddone.redaction.suggest.SuggestionKind;

/**
 * A part of a text that may have to be hidden. The product only suggests; a person decides.
 *
 * @param text the text
 * @param begins where it begins, in UTF-16 units of {@link ShownWords}
 * @param ends where it ends, exclusive
 * @param kind what it looks like
 */
public record Suggestion(TextId text, int begins, int ends, SuggestionKind kind) {

    /** Why it would be hidden. */
    public HiddenBecause why() {
        return switch (kind) {
            case NAME -> HiddenBecause.NAME;
            case PLACE, POSTCODE -> HiddenBecause.PLACE;
            case BIRTH -> HiddenBecause.BIRTH;
            case PHONE, ADDRESS -> HiddenBecause.CONTACT;
            case NUMBER -> HiddenBecause.NUMBER;
            case OWN_LIST, HIDDEN_ELSEWHERE -> HiddenBecause.OTHER;
        };
    }
}
