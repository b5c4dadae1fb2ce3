package org.saidanddone.easyread.plainwords;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * W2 and W4: hard words (gov.uk, Accessible communication formats; Inclusion Europe, Information for all). A word with
 * a simpler swap is refused. A word of the glossary is refused until the text explains it, or the caller says that the
 * reader has it explained. In a text too short for a reading age, a word of four or more syllables is refused unless
 * it is one everybody knows, or a name. Plain text is held to the strong swaps alone.
 */
record HardWordCheck(PhraseTable<Swap> swaps, Glossary glossary, Syllables syllables) implements Check {

    private static final int MANY_SYLLABLES = 4;

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        boolean longWords = passage.easyRead() && !ReadingAge.applies(passage);
        Set<Glossary.Entry> done = new HashSet<>();
        passage.explained().forEach(word -> glossary.find(word).ifPresent(done::add));
        for (int at = 0; at < passage.lines().size(); at++) {
            readLine(passage, at, longWords, done, findings);
        }
    }

    private void readLine(
            Passage passage, int lineAt, boolean longWords, Set<Glossary.Entry> done, Consumer<Finding> findings) {
        Line line = passage.lines().get(lineAt);
        int at = 0;
        while (at < line.words().size()) {
            Optional<PhraseTable.Match<Glossary.Entry>> term = glossary.at(line.words(), at);
            Optional<PhraseTable.Match<Swap>> swap = swapAt(passage, line, at);
            int termLength = term.map(PhraseTable.Match::length).orElse(0);
            int swapLength = swap.map(PhraseTable.Match::length).orElse(0);
            int last = at + Math.max(1, Math.max(termLength, swapLength)) - 1;
            if (term.isPresent() && termLength >= swapLength) {
                Glossary.Entry entry = term.get().value();
                boolean news = (passage.easyRead() || swapLength == termLength) && done.add(entry);
                if (news && !Explanations.explains(passage.lines(), lineAt, at, last)) {
                    findings.accept(hardTerm(line, at, last, swapLength == termLength ? swap : Optional.empty()));
                }
            } else if (swap.isPresent()) {
                findings.accept(hardTerm(line, at, last, swap));
            } else if (longWords && isLong(passage, line, at)) {
                findings.accept(line.finding(PlainWordsRule.LONG_WORD, at, at, line.textOf(at, at)));
            }
            at = last + 1;
        }
    }

    private static Finding hardTerm(Line line, int at, int last, Optional<PhraseTable.Match<Swap>> swap) {
        String words = line.textOf(at, last);
        return swap.map(match -> line.finding(
                        PlainWordsRule.HARD_WORD, at, last, words, match.value().simpler()))
                .orElseGet(() -> line.finding(PlainWordsRule.UNEXPLAINED_WORD, at, last, words));
    }

    private Optional<PhraseTable.Match<Swap>> swapAt(Passage passage, Line line, int at) {
        return swaps.find(line.words(), at)
                .filter(match -> passage.easyRead() || match.value().strength() == Swap.Strength.BOTH)
                .filter(match -> match.length() > 1 || !line.isName(at))
                .filter(match -> !passage.explained().contains(match.value().word()))
                .filter(match ->
                        !passage.explained().contains(line.words().get(at).plain()));
    }

    private boolean isLong(Passage passage, Line line, int at) {
        Word word = line.words().get(at);
        return !word.address()
                && !word.hasDigit()
                && !line.isName(at)
                && !passage.explained().contains(word.plain())
                && !syllables.isKnown(word.plain())
                && syllables.count(word.plain()) >= MANY_SYLLABLES;
    }
}
