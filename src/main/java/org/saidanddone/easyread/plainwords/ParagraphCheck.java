package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;

/**
 * W3: a paragraph has 50 words at most (W3C, Making Content Usable for People with Cognitive and Learning
 * Disabilities, o3p05). An empty line ends a paragraph, and each line of a list is one.
 */
record ParagraphCheck() implements Check {

    private static final int ALLOWED = 50;

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        int words = 0;
        int start = 0;
        int end = 0;
        for (Line line : passage.lines()) {
            Sentence sentence = line.sentence();
            if (words > 0 && startsParagraph(passage.text(), end, sentence.start())) {
                report(passage.text(), start, end, words, findings);
                words = 0;
            }
            start = words == 0 ? sentence.start() : start;
            words += Words.count(line.words());
            end = sentence.end();
        }
        report(passage.text(), start, end, words, findings);
    }

    private static void report(String text, int start, int end, int words, Consumer<Finding> findings) {
        if (words > ALLOWED) {
            findings.accept(Finding.at(
                    PlainWordsRule.LONG_PARAGRAPH,
                    text,
                    start,
                    end,
                    Integer.toString(words),
                    Integer.toString(ALLOWED)));
        }
    }

    /** Between two sentences: an empty line, or a line break and then the marker of a list. */
    private static boolean startsParagraph(String text, int from, int to) {
        int breaks = 0;
        boolean marker = false;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Space.endsLine(c)) {
                breaks++;
                at = Space.nextLine(text, at);
            } else {
                marker |= breaks > 0 && !Space.is(c);
                at++;
            }
        }
        return breaks > 1 || marker;
    }
}
