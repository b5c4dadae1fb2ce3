package org.saidanddone.feedback.ui;

import java.util.ArrayList;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Question;

/**
 * The words of the questions. They speak of "the person" where somebody speaks for someone else, ask for the bad first
 * where it is bad, and ask about a life where it is not known about which promise.
 *
 * @param onBehalf somebody speaks for someone else
 * @param badFirst the person said that it is bad
 * @param notSure it is not known about which promise
 */
record Asked(boolean onBehalf, boolean badFirst, boolean notSure) {

    private static final String ON_BEHALF = ".on-behalf";
    private static final String BAD_FIRST = ".bad-first";
    private static final String NOT_SURE = ".not-sure";

    static Asked in(Draft draft) {
        return new Asked(
                draft.isOnBehalf(), draft.isBadFirst(), draft.about().actionId().isEmpty());
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

    /** The words of this key as they are said here. */
    String text(String key) {
        return endings().stream()
                .flatMap(ending -> Say.find(key + ending).stream())
                .findFirst()
                .orElseGet(() -> Say.text(key));
    }

    /** The same with a value in it. */
    String filled(String key, String value) {
        return endings().stream()
                .map(ending -> key + ending)
                .filter(each -> Say.find(each).isPresent())
                .findFirst()
                .map(each -> Say.text(each, value))
                .orElseGet(() -> Say.text(key, value));
    }

    private List<String> endings() {
        List<String> states = new ArrayList<>();
        if (badFirst) {
            states.add(BAD_FIRST);
        }
        if (notSure) {
            states.add(NOT_SURE);
        }
        List<String> endings = new ArrayList<>();
        if (onBehalf) {
            states.forEach(state -> endings.add(state + ON_BEHALF));
            endings.add(ON_BEHALF);
        }
        endings.addAll(states);
        return endings;
    }
}
