package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;

/**
 * W2: words that do not mean what they say, such as "in the pipeline". Many autistic people and people with learning
 * disabilities read them by the word (Inclusion Europe, Information for all).
 */
record IdiomCheck(PhraseTable<String> idioms) implements Check {

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        for (Line line : passage.lines()) {
            int at = 0;
            while (at < line.words().size()) {
                int length = idioms.find(line.words(), at)
                        .map(PhraseTable.Match::length)
                        .orElse(0);
                if (length > 0) {
                    int last = at + length - 1;
                    findings.accept(line.finding(PlainWordsRule.IDIOM, at, last, line.textOf(at, last)));
                }
                at += Math.max(1, length);
            }
        }
    }
}
