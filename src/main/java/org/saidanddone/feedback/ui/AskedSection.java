package org.saidanddone.feedback.ui;

import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.QuestionSet;

/** What stands over an answer where it is read: what the person was asked, in the version they were asked it. */
public final class AskedSection {

    private AskedSection() {}

    /** The words over the answer to this question; empty where it was never asked in words. */
    public static String of(int questionSet, String code) {
        String words = QuestionSet.of(questionSet).wordsOf(code);
        return Say.find("said.question." + words)
                .or(() -> Say.find("question." + words))
                .orElse("");
    }
}
