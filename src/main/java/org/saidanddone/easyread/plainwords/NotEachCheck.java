package org.saidanddone.easyread.plainwords;

import java.util.Set;
import java.util.function.Consumer;

/** W2: "You do not have to answer each question" can mean none or some. "Every" after "not" is what people say. */
record NotEachCheck() implements Check {

    private static final Set<String> NOT =
            Set.of("not", "cannot", "can't", "don't", "doesn't", "needn't", "won't", "didn't", "isn't", "aren't");

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        for (Line line : passage.lines()) {
            int not = -1;
            for (int at = 0; at < line.words().size(); at++) {
                String word = line.words().get(at).lower().replace('\u2019', '\'');
                if (NOT.contains(word)) {
                    not = at;
                } else if (word.equals("each") && not >= 0) {
                    findings.accept(line.finding(PlainWordsRule.NOT_EACH, not, at));
                    not = -1;
                }
            }
        }
    }
}
