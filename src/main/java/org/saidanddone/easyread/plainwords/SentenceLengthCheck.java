package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;

/**
 * W1: how long a sentence may be. 15 words in easy read: gov.uk, Accessible communication formats. 25 words in plain
 * text: the Government Digital Service's rule for its own writers.
 */
record SentenceLengthCheck() implements Check {

    private static final int EASY_READ = 15;
    private static final int PLAIN = 25;

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        int allowed = passage.easyRead() ? EASY_READ : PLAIN;
        for (Line line : passage.lines()) {
            int words = Words.count(line.words());
            if (words > allowed) {
                Sentence sentence = line.sentence();
                findings.accept(Finding.at(
                        PlainWordsRule.LONG_SENTENCE,
                        passage.text(),
                        sentence.start(),
                        sentence.end(),
                        Integer.toString(words),
                        Integer.toString(allowed)));
            }
        }
    }
}
