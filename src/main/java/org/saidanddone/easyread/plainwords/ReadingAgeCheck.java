package org.saidanddone.easyread.plainwords;

import java.util.Locale;
import java.util.function.Consumer;

/** W4: the reading age is 11 at most (NHS service manual: aim for 9 to 11; WCAG 3.1.5). See {@link ReadingAge}. */
record ReadingAgeCheck(ReadingAge readingAge) implements Check {

    private static final int ALLOWED = 11;

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead() || !ReadingAge.applies(passage)) {
            return;
        }
        double age = readingAge.of(passage);
        if (age > ALLOWED) {
            Sentence first = passage.lines().getFirst().sentence();
            Sentence last = passage.lines().getLast().sentence();
            findings.accept(Finding.at(
                    PlainWordsRule.READING_AGE,
                    passage.text(),
                    first.start(),
                    last.end(),
                    String.format(Locale.ROOT, "%.0f", Math.ceil(age)),
                    Integer.toString(ALLOWED)));
        }
    }
}
