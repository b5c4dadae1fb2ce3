package org.saidanddone.easyread.plainwords;

import java.util.List;

/**
 * A sentence with its words.
 *
 * @param whole the whole text
 * @param sentence the sentence
 * @param words its words, placed in the whole text
 * @param headline whether all words after the first start with a capital, so that a capital tells nothing
 * @param question whether it asks
 */
record Line(String whole, Sentence sentence, List<Word> words, boolean headline, boolean question) {

    static Line of(String whole, Sentence sentence) {
        List<Word> words = Words.in(whole, sentence.start(), sentence.end());
        boolean headline = words.stream().skip(1).allMatch(Word::capitalised);
        return new Line(whole, sentence, words, headline, asks(sentence.text()));
    }

    /** What stands between word {@code at - 1} and word {@code at}. */
    String gapBefore(int at) {
        int from = at == 0 ? sentence.start() : words.get(at - 1).end();
        int to = at == words.size() ? sentence.end() : words.get(at).start();
        return whole.substring(from, to);
    }

    /** Whether one of the marks stands between word {@code at - 1} and word {@code at}. */
    boolean gapHas(int at, String marks) {
        return gapBefore(at).chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    /** Whether a word is a name by its capital: not the first of the sentence, nor in a headline. */
    boolean isName(int at) {
        return at > 0 && !headline && words.get(at).capitalised();
    }

    private static boolean asks(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’)]!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '?';
    }

    Finding finding(PlainWordsRule rule, int firstWord, int lastWord, String... arguments) {
        return Finding.at(
                rule, whole, words.get(firstWord).start(), words.get(lastWord).end(), arguments);
    }

    String textOf(int firstWord, int lastWord) {
        return whole.substring(words.get(firstWord).start(), words.get(lastWord).end());
    }
}
