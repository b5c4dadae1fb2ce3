package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;

/** W2: "may" means both "is allowed to" and "perhaps". Easy read says "can", or asks. The month keeps its name. */
record PermissionCheck() implements Check {

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        for (Line line : passage.lines()) {
            for (int at = 0; at < line.words().size(); at++) {
                if (isNoMonth(line, at)) {
                    findings.accept(line.finding(PlainWordsRule.MAY, at, at, line.textOf(at, at)));
                }
            }
        }
    }

    private static boolean isNoMonth(Line line, int at) {
        String word = line.words().get(at).text();
        return word.equals("may") || (word.equals("May") && at == 0 && line.question());
    }
}
