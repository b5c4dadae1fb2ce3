package org.saidanddone.easyread.plainwords;

/** What a text is checked for. Each belongs to a rule of the accessibility standard, W1 to W5. */
public enum PlainWordsRule {
    /** More words in a sentence than the variant allows. Arguments: the words counted, the words allowed. */
    LONG_SENTENCE("W1", "long-sentence"),
    /** A sentence that carries more than one idea. */
    TWO_IDEAS("W1", "two-ideas"),
    /** Something is done, and the sentence does not say who does it. */
    PASSIVE("W1", "passive"),
    /** Letters that stand for words. Argument: the letters. */
    ACRONYM("W2", "acronym"),
    /** A hard word that has a simpler one. Arguments: the hard word, the simpler one. */
    HARD_WORD("W2", "hard-word"),
    /** A word of the glossary that the text does not explain. Argument: the word. */
    UNEXPLAINED_WORD("W2", "unexplained-word"),
    /** Words that do not mean what they say. Argument: the words. */
    IDIOM("W2", "idiom"),
    /** Two negatives that the reader must turn round. */
    DOUBLE_NEGATIVE("W2", "double-negative"),
    /** A percentage, a ratio or a number over a thousand. Argument: the number. */
    HARD_NUMBER("W2", "hard-number"),
    /** A web address among the words. Argument: the address. */
    WEB_ADDRESS("W2", "web-address"),
    /** "May", which means two things. Argument: the word. */
    MAY("W2", "may"),
    /** A condition that looks like a question. */
    HALF_QUESTION("W2", "half-question"),
    /** Words that nobody says so, or that mean two things. Arguments: the words, what to write. */
    ODD_PHRASE("W2", "odd-phrase"),
    /** "Not ... each", which means none to some readers and some to others. */
    NOT_EACH("W2", "not-each"),
    /** A heading that says "it" or "this" and names nothing. */
    EMPTY_HEADING("W2", "empty-heading"),
    /** More than 50 words without a break. Arguments: the words counted, the words allowed. */
    LONG_PARAGRAPH("W3", "long-paragraph"),
    /** The whole text asks for an older reader. Arguments: the reading age found, the age allowed. */
    READING_AGE("W4", "reading-age"),
    /** A word of four or more syllables in a short text. Argument: the word. */
    LONG_WORD("W4", "long-word"),
    /** Words that tell the reader it is easy. Argument: the words. */
    TALKING_DOWN("W5", "talking-down"),
    /** Words in capitals to make them loud. Argument: the words. */
    CAPITALS("W5", "capitals"),
    /** More than one exclamation mark together. */
    EXCLAMATIONS("W5", "exclamations");

    private final String standard;
    private final String key;

    PlainWordsRule(String standard, String key) {
        this.standard = standard;
        this.key = key;
    }

    /** The rule of the accessibility standard, such as {@code W1}. */
    public String standard() {
        return standard;
    }

    /** The key of the words shown to the writer, such as {@code plainwords.W1.long-sentence}. */
    public String messageKey() {
        return "plainwords." + standard + "." + key;
    }
}
