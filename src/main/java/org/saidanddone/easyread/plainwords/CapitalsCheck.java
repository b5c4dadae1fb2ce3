package org.saidanddone.easyread.plainwords;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * W2 and W5: words all in capitals. Letters that stand for words are not for easy read at all (gov.uk, Accessible
 * communication formats), and in plain text must be given in full once. Capitals that make a word loud are for
 * neither. Codes such as BRS-12, with a figure in them, are left alone.
 *
 * @param allowed letters everybody reads as a word
 * @param loud ordinary words people put in capitals
 * @param glossary words that {@link HardWordCheck} sees to
 */
record CapitalsCheck(Set<String> allowed, Set<String> loud, Glossary glossary) implements Check {

    private static final int LONG_FOR_AN_ACRONYM = 7;
    private static final int LONG_RUN = 3;

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        Set<String> given = passage.easyRead() ? Set.of() : Acronyms.givenInFull(passage.lines());
        for (Line line : passage.lines()) {
            int at = 0;
            while (at < line.words().size()) {
                int end = runEnd(line, at);
                if (end > at) {
                    judge(passage, given, line, at, end, findings);
                }
                at = Math.max(end, at + 1);
            }
        }
    }

    private int runEnd(Line line, int from) {
        int at = from;
        while (at < line.words().size() && isSuspect(line.words(), at)) {
            at++;
        }
        return at;
    }

    private boolean isSuspect(List<Word> words, int at) {
        Word word = words.get(at);
        return word.allCapitals() && !word.address() && !isCode(words, at) && !allowed.contains(word.withoutOwner());
    }

    private static boolean isCode(List<Word> words, int at) {
        boolean nextIsNumber = at + 1 < words.size()
                && words.get(at + 1).joined()
                && words.get(at + 1).hasDigit();
        boolean afterNumber =
                words.get(at).joined() && at > 0 && words.get(at - 1).hasDigit();
        return words.get(at).hasDigit() || nextIsNumber || afterNumber;
    }

    private void judge(Passage passage, Set<String> given, Line line, int from, int end, Consumer<Finding> findings) {
        boolean wholeSentence = end - from == line.words().size() && end - from > 1;
        if (end - from >= LONG_RUN || wholeSentence) {
            findings.accept(line.finding(PlainWordsRule.CAPITALS, from, end - 1, line.textOf(from, end - 1)));
            return;
        }
        for (int at = from; at < end; at++) {
            Word word = line.words().get(at);
            if (loud.contains(word.lower()) || word.text().length() >= LONG_FOR_AN_ACRONYM) {
                findings.accept(line.finding(PlainWordsRule.CAPITALS, at, at, word.text()));
            } else if (!given.contains(word.plain()) && !isExplained(passage, word)) {
                findings.accept(line.finding(PlainWordsRule.ACRONYM, at, at, word.withoutOwner()));
            }
        }
    }

    /** In easy read, {@link HardWordCheck} sees to the letters that the glossary explains. */
    private boolean isExplained(Passage passage, Word word) {
        return passage.explained().contains(word.plain())
                || (passage.easyRead() && glossary.find(word.plain()).isPresent());
    }
}
