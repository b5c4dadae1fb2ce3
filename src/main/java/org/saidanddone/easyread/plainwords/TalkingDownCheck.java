package org.saidanddone.easyread.plainwords;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * W5: adult language (Inclusion Europe, Information for all). Who is told that a thing is easy, and finds it hard,
 * feels stupid. "Easy" may stand in a question, after "not", and in the names "easy read" and "easy words".
 */
record TalkingDownCheck(PhraseTable<Tone> phrases) implements Check {

    /** Whether listed words talk down, do so only outside a question or after "not", or are a name. */
    enum Tone {
        REFUSED,
        STATED,
        ALLOWED
    }

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        for (Line line : passage.lines()) {
            int at = 0;
            while (at < line.words().size()) {
                Optional<PhraseTable.Match<Tone>> match = phrases.find(line.words(), at);
                int length = match.map(PhraseTable.Match::length).orElse(1);
                int last = at + length - 1;
                if (match.isPresent() && talksDown(match.get().value(), line, at)) {
                    findings.accept(line.finding(PlainWordsRule.TALKING_DOWN, at, last, line.textOf(at, last)));
                }
                at = last + 1;
            }
        }
    }

    private static boolean talksDown(Tone tone, Line line, int at) {
        return switch (tone) {
            case REFUSED -> true;
            case STATED -> !line.question() && !isDenied(line, at);
            case ALLOWED -> false;
        };
    }

    private static boolean isDenied(Line line, int at) {
        for (int before = Math.max(0, at - 2); before < at; before++) {
            String word = line.words().get(before).lower();
            if (word.equals("not") || word.equals("how") || word.equals("if") || word.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }
}
