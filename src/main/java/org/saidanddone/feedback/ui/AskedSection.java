package org.saidanddone.feedback.ui;

import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.QuestionSet;

/** What stands over an answer where it is read: what the person was asked, in the version they were asked it. */
public final class AskedSection {

    private AskedSection() {}

    /**
     * The words over the answer to this question; empty where it was never asked in words.
     *
     * @param badFirst the person was asked for the bad first
     */
    public static String of(int questionSet, String code, boolean badFirst) {
        String words = QuestionSet.of(questionSet).wordsOf(code);
        return (badFirst ? Say.find("said.question." + words + ".bad-first") : Optional.<String>empty())
                .or(() -> Say.find("said.question." + words))
                .or(() -> Say.find("question." + words))
                .orElse("");
    }
}
