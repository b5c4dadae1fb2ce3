package org.saidanddone.easyread.plainwords;

import java.util.Set;
import java.util.function.Consumer;

/**
 * W2: a heading stands alone. Where it says "it", "this" or "things" and no word of it names anything, nobody knows what
 * it is about who comes back to the page after a day.
 */
record EmptyHeadingCheck(Set<String> namesNothing) implements Check {

    private static final Set<String> POINTS =
            Set.of("it", "this", "that", "these", "those", "them", "thing", "things", "something", "anything");

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        for (Line line : passage.lines()) {
            boolean points = line.words().stream().anyMatch(word -> POINTS.contains(word.lower()));
            boolean names = line.words().stream()
                    .map(Word::lower)
                    .anyMatch(word -> !POINTS.contains(word) && !namesNothing.contains(word));
            if (points && !names) {
                findings.accept(line.finding(
                        PlainWordsRule.EMPTY_HEADING, 0, line.words().size() - 1));
            }
        }
    }
}
