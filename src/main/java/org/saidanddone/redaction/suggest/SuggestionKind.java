package org.saidanddone.redaction.suggest;

/** What a part that may have to be hidden looks like. Where two overlap, the one that stands first here counts. */
public enum SuggestionKind {
    /** An e-mail or web address. */
    ADDRESS,
    /** An NHS number with the right check digit, or a National Insurance number. */
    NUMBER,
    /** A telephone number. */
    PHONE,
    /** A whole date, or a birthday. */
    BIRTH,
    /** A postcode. */
    POSTCODE,
    /** Something in the organisation's own list. */
    OWN_LIST,
    /** It is hidden in another text of the same case. */
    HIDDEN_ELSEWHERE,
    /** A place, or a street, a home, a school. */
    PLACE,
    /** A name. */
    NAME
}
