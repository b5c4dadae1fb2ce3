package org.saidanddone.feedback.ui;

import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Voice;

/** The words of the questions, which speak of "the person" where somebody speaks for someone else. */
record Asked(boolean onBehalf) {

    static Asked in(Draft draft) {
        return new Asked(draft.voice().filter(voice -> voice == Voice.ON_BEHALF).isPresent());
    }

    String question(Question question) {
        return text(question.key());
    }

    String hint(Question question) {
        return text(question.hintKey());
    }

    String choice(Question question, String choice) {
        return text(question.choiceKey(choice));
    }

    private String text(String key) {
        String other = key + ".on-behalf";
        boolean has = onBehalf
                && LanguageFile.english().find(Reading.now().variant(), other).isPresent();
        return Say.text(has ? other : key);
    }
}
