package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;

/**
 * W2: short words that people do not say so ("stands on your receipt"), or that mean two things ("take away"). The list
 * grows with what readers find.
 */
record OddPhraseCheck(PhraseTable<String> phrases) implements Check {

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        for (Line line : passage.lines()) {
            int at = 0;
            while (at < line.words().size()) {
                at += phraseAt(line, at, findings);
            }
        }
    }

    private int phraseAt(Line line, int at, Consumer<Finding> findings) {
        return phrases.find(line.words(), at)
                .map(found -> {
                    int last = at + found.length() - 1;
                    findings.accept(
                            line.finding(PlainWordsRule.ODD_PHRASE, at, last, line.textOf(at, last), found.value()));
                    return found.length();
                })
                .orElse(1);
    }
}
