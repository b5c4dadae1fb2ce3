package org.saidanddone.feedback;

import java.util.List;
import org.saidanddone.feedback.Question.Choice;

/**
 * The questions, in the order they are asked. A draft keeps the version it was begun with; a changed question is a new
 * version, never a changed one.
 *
 * @param version counts up from 1
 * @param questions every question, also those that are asked only of some
 */
public record QuestionSet(int version, List<Question> questions) {

    /** Whose words these are. */
    public static final String VOICE = "voice";

    /** For whom, and why, somebody speaks for someone else. */
    public static final String VOICE_WHY = "voice-why";

    /** If the person who is spoken for knows of it. */
    public static final String VOICE_KNOWS = "voice-knows";

    /** How it is going. */
    public static final String FEELING = "feeling";

    /** What is happening. */
    public static final String HAPPENING = "happening";

    /** What would make it better. */
    public static final String BETTER = "better";

    /** Are you safe. */
    public static final String SAFE = "safe";

    /** May others see the words. */
    public static final String SHOW = "show";

    /** How to hear back; its words are the address. */
    public static final String ANSWER_WAY = "answer-way";

    /** Words that were added after sending. Never asked, so not in the set. */
    public static final String ADDED = "added";

    /** What {@link #SHOW} is answered with when others may see the words. */
    public static final String MAY_SHOW = "YES";

    /** The first version. */
    public static final QuestionSet FIRST = new QuestionSet(
            1,
            List.of(
                    Question.choice(
                            VOICE,
                            false,
                            new Choice(Voice.OWN.name(), "own-words"),
                            new Choice(Voice.SUPPORTED.name(), "person-with-helper"),
                            new Choice(Voice.ON_BEHALF.name(), "speaking-for-someone")),
                    Question.words(VOICE_WHY, true),
                    Question.choice(
                            VOICE_KNOWS,
                            true,
                            new Choice("AGREES", "agree"),
                            new Choice("KNOWS", "talk"),
                            new Choice("DOES_NOT_KNOW", "no")),
                    Question.choice(
                            FEELING,
                            true,
                            new Choice(Feeling.GOOD.name(), "good"),
                            new Choice(Feeling.OK.name(), "ok"),
                            new Choice(Feeling.BAD.name(), "bad"),
                            new Choice(Feeling.DONT_KNOW.name(), "dont-know")),
                    Question.words(HAPPENING, true),
                    Question.words(BETTER, true),
                    Question.choice(
                            SAFE,
                            true,
                            new Choice(Safe.YES.name(), "safe"),
                            new Choice(Safe.NO.name(), "not-safe"),
                            new Choice(Safe.NOT_SURE.name(), "not-sure")),
                    Question.choice(
                            SHOW, true, new Choice(MAY_SHOW, "show-my-words"), new Choice("ONLY_STAFF", "only-staff")),
                    new Question(
                            ANSWER_WAY,
                            Question.Kind.CHOICE_AND_WORDS,
                            true,
                            List.of(
                                    new Choice(AnswerWay.RECEIPT.name(), "receipt"),
                                    new Choice(AnswerWay.EMAIL.name(), "email"),
                                    new Choice(AnswerWay.PHONE.name(), "phone"),
                                    new Choice(AnswerWay.LETTER.name(), "letter")))));

    /** Keeps its own copy of the questions. */
    public QuestionSet {
        questions = List.copyOf(questions);
    }

    /** The set of this version; refuses one that never was with IllegalArgumentException. */
    public static QuestionSet of(int version) {
        if (version != FIRST.version()) {
            throw new IllegalArgumentException("there is no question set " + version);
        }
        return FIRST;
    }

    /** The question with this code; refuses one that is not asked with IllegalArgumentException. */
    public Question question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such question"));
    }
}
