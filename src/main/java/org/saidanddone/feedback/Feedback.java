package org.saidanddone.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person sent, exactly as they sent it. Only reviewers and the safeguarding lead may see it.
 *
 * @param id its number
 * @param number the case number
 * @param questions the questions it was asked with
 * @param planId the plan it is about, empty when the person was not sure
 * @param themeId the part of the plan they chose, also where they were not sure which action; empty where they chose none
 * @param sent when it was sent
 * @param voice whose words these are
 * @param voiceWhy for whom and why somebody speaks, empty where nobody does
 * @param feeling how it is going, empty when skipped
 * @param safe if they are safe, empty when skipped
 * @param mayShow true only when whoever gave it said that others may see the words, and did not take that back
 * @param answerWay how they want to hear back
 * @param answerAddress where to: an e-mail address, a telephone number or a postal address; empty for a receipt
 * @param answers every answer, in the order they were asked
 * @param links the links that count
 */
public record Feedback(
        long id,
        CaseNumber number,
        QuestionSet questions,
        Optional<Long> planId,
        Optional<Long> themeId,
        Instant sent,
        Voice voice,
        String voiceWhy,
        Optional<Feeling> feeling,
        Optional<Safe> safe,
        boolean mayShow,
        AnswerWay answerWay,
        String answerAddress,
        List<Answer> answers,
        List<Link> links) {

    /** Keeps its own copies of the lists. */
    public Feedback {
        answers = List.copyOf(answers);
        links = List.copyOf(links);
    }

    /** What the person wrote to the question, empty when they wrote nothing. */
    public String words(String question) {
        return answer(question).map(Answer::words).orElse("");
    }

    /** The answer to the question, empty when there is none. */
    public Optional<Answer> answer(String question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }

    /** What the person knows and wants of it; empty where nobody speaks for somebody else. */
    public Optional<Knows> knows() {
        return voice == Voice.ON_BEHALF
                ? Optional.of(Knows.of(answers.stream()
                        .filter(answer -> answer.question().equals(QuestionSet.VOICE_KNOWS))
                        .map(Answer::choice)
                        .findFirst()
                        .orElse("")))
                : Optional.empty();
    }

    /** In which form the person wants the answer, empty when they did not say. */
    public Optional<AnswerFormat> format() {
        return answers.stream()
                .filter(answer -> answer.question().equals(QuestionSet.ANSWER_FORMAT))
                .map(Answer::choice)
                .filter(choice -> !choice.isEmpty())
                .findFirst()
                .map(AnswerFormat::valueOf);
    }
}
