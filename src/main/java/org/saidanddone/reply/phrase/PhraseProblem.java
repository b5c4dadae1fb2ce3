package org.saidanddone.reply.phrase;

/** Why a phrase is not kept. Each belongs to one field. */
public enum PhraseProblem {
    /** It has no title. */
    NO_TITLE(Field.TITLE),
    /** The title is longer than {@link SavedPhrases#LONGEST_TITLE}. */
    TITLE_TOO_LONG(Field.TITLE),
    /** There is another phrase of this title, with big or small letters. */
    TITLE_THERE(Field.TITLE),
    /** There are {@link SavedPhrases#MOST} already. */
    FULL(Field.TITLE),
    /** It has no plain words. */
    NO_PLAIN(Field.PLAIN),
    /** The plain words are longer than {@link SavedPhrases#LONGEST}. */
    PLAIN_TOO_LONG(Field.PLAIN),
    /** It has no easy-read words. */
    NO_EASY(Field.EASY),
    /** The easy-read words are longer than {@link SavedPhrases#LONGEST}. */
    EASY_TOO_LONG(Field.EASY);

    /** A field of a phrase. */
    public enum Field {
        TITLE,
        PLAIN,
        EASY
    }

    private final Field field;

    PhraseProblem(Field field) {
        this.field = field;
    }

    /** The field that is wrong. */
    public Field field() {
        return field;
    }
}
