package org.saidanddone.easyread.plainwords;

/**
 * How old a reader a text asks for: the Flesch-Kincaid grade level plus five, as the first school grade of the
 * formula's country starts at six. Grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid,
 * Fishburne, Rogers and Chissom, Derivation of new readability formulas for Navy enlisted personnel, Naval Technical
 * Training Command Research Branch Report 8-75, 1975).
 *
 * <p>Why this one: it works on sentence and word length alone, so that a writer can see what to mend. SMOG
 * (McLaughlin 1969) counts words of three syllables over 30 sentences and says nothing of the five of an easy-read
 * page. No formula is good for a sentence or two, so it is used from three sentences and 30 words on; shorter texts
 * are held to the length of each word. A formula knows nothing of meaning: only readers can say that a text is clear.
 *
 * <p>A word marked as known in the syllable list ("disability") counts two syllables at most: long, but not hard for
 * these readers.
 */
record ReadingAge(Syllables syllables) {

    private static final int FEWEST_SENTENCES = 3;
    private static final int FEWEST_WORDS = 30;

    private static final double PER_SENTENCE_WORD = 0.39;
    private static final double PER_SYLLABLE = 11.8;
    private static final double BASE = 15.59;
    private static final double GRADE_TO_AGE = 5;
    private static final int KNOWN_AT_MOST = 2;

    /** Whether a text is long enough for a formula to say something. */
    static boolean applies(Passage passage) {
        return passage.lines().size() >= FEWEST_SENTENCES && words(passage) >= FEWEST_WORDS;
    }

    /** The age, for a text that has words. */
    double of(Passage passage) {
        double words = Math.max(1, words(passage));
        double sentences = Math.max(1, passage.lines().size());
        long counted = passage.lines().stream()
                .flatMap(line -> line.words().stream())
                .mapToLong(this::counted)
                .sum();
        return PER_SENTENCE_WORD * words / sentences + PER_SYLLABLE * counted / words - BASE + GRADE_TO_AGE;
    }

    private int counted(Word word) {
        if (word.address() || word.hasDigit()) {
            return 1;
        }
        int count = syllables.count(word.plain());
        return syllables.isKnown(word.plain()) ? Math.min(KNOWN_AT_MOST, count) : count;
    }

    private static int words(Passage passage) {
        return passage.lines().stream()
                .mapToInt(line -> Words.count(line.words()))
                .sum();
    }
}
