package org.saidanddone.feedback;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Feedback that is being given, as it is kept now.
 *
 * @param number the case number the feedback will have
 * @param questions the questions it was begun with
 * @param about what it is about
 * @param page the page to carry on with
 * @param answers what was answered, by the code of the question
 * @param ends until when it is kept
 */
public record Draft(
        CaseNumber number, QuestionSet questions, About about, String page, Map<String, Given> answers, Instant ends) {

    /**
     * An answer as it was given.
     *
     * @param choice what was chosen, empty where nothing was
     * @param words what was written, empty where nothing was
     * @param version counts the changes, from 1; 0 for an answer that was not given
     */
    public record Given(String choice, String words, int version) {

        /** Nothing was answered. */
        public static final Given NOTHING = new Given("", "", 0);

        /** True when there is neither a choice nor a word. */
        public boolean isEmpty() {
            return choice.isEmpty() && words.isEmpty();
        }
    }

    /** Keeps its own copy of the answers. */
    public Draft {
        answers = Map.copyOf(answers);
    }

    /** What was answered to the question. */
    public Given answer(String question) {
        return answers.getOrDefault(question, Given.NOTHING);
    }

    /** What was chosen for the question, empty when nothing was. */
    public Optional<String> choice(String question) {
        return Optional.of(answer(question).choice()).filter(choice -> !choice.isEmpty());
    }

    /** What was chosen for an open question. */
    public Chosen chosen(String question) {
        return Chosen.of(answer(question).choice());
    }

    /** True when help is wanted with any question. */
    public boolean wantsHelp() {
        return answers.keySet().stream().anyMatch(code -> chosen(code).wantsHelp());
    }

    /** What was written to the question, empty when nothing was. */
    public String words(String question) {
        return answer(question).words();
    }

    /** Whose words these are, empty while it is not said. */
    public Optional<Voice> voice() {
        return choice(QuestionSet.VOICE).map(Voice::valueOf);
    }

    /** True when somebody speaks for another person. */
    public boolean isOnBehalf() {
        return voice().filter(voice -> voice == Voice.ON_BEHALF).isPresent();
    }

    /** True when the person said that it is bad: then what is bad is asked before what is good. */
    public boolean isBadFirst() {
        return choice(QuestionSet.FEELING).filter(Feeling.BAD.name()::equals).isPresent();
    }

    /** If the person is safe, empty when they did not say. */
    public Optional<Safe> safe() {
        return choice(QuestionSet.SAFE).map(Safe::valueOf);
    }

    /** How the person wants to hear back: with the receipt unless they say otherwise. */
    public AnswerWay answerWay() {
        return choice(QuestionSet.ANSWER_WAY).map(AnswerWay::valueOf).orElse(AnswerWay.RECEIPT);
    }
}
