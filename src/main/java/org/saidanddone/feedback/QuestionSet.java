package org.saidanddone.feedback;

import java.time.Duration;
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

    /** What is going well. */
    public static final String GOOD = "good";

    /** What is happening. */
    public static final String HAPPENING = "happening";

    /** What would make it better. */
    public static final String BETTER = "better";

    /** Are you safe. */
    public static final String SAFE = "safe";

    /** Is it about somebody in the team that reads the answers; its words are who. Nobody but staff ever sees it. */
    public static final String ABOUT_US = "about-us";

    /** What {@link #ABOUT_US} is answered with when it is. */
    public static final String IT_IS = "YES";

    /** May others see the words. */
    public static final String SHOW = "show";

    /** How to hear back; its words are the address. */
    public static final String ANSWER_WAY = "answer-way";

    /** In which form to hear back. */
    public static final String ANSWER_FORMAT = "answer-format";

    /** Words that were added after sending. Never asked, so not in the set. */
    public static final String ADDED = "added";

    /** What {@link #SHOW} is answered with when others may see the words. */
    public static final String MAY_SHOW = "YES";

    private static final Question WHOSE_WORDS = Question.choice(
            VOICE,
            false,
            new Choice(Voice.OWN.name(), "own-words"),
            new Choice(Voice.SUPPORTED.name(), "person-with-helper"),
            new Choice(Voice.ON_BEHALF.name(), "speaking-for-someone"));

    private static final Question WHY_FOR_OTHERS = Question.words(VOICE_WHY, true);

    private static final Question OTHERS_KNOW = Question.choice(
            VOICE_KNOWS,
            true,
            new Choice("AGREES", "agree"),
            new Choice("KNOWS", "knows"),
            new Choice("DOES_NOT_KNOW", "does-not-know"));

    private static final Question WHAT_OTHERS_SAY = Question.choice(
            VOICE_KNOWS,
            true,
            new Choice(Knows.WANTS_IT.name(), "agree"),
            new Choice(Knows.TOLD.name(), "knows"),
            new Choice(Knows.KNOWS_NOT_WANTED.name(), "disagree"),
            new Choice(Knows.DOES_NOT_KNOW.name(), "does-not-know"),
            new Choice(Knows.CANNOT_FIND_OUT.name(), "question"));

    private static final Question HOW_IT_GOES = Question.choice(
            FEELING,
            true,
            new Choice(Feeling.GOOD.name(), "good"),
            new Choice(Feeling.OK.name(), "ok"),
            new Choice(Feeling.BAD.name(), "bad"),
            new Choice(Feeling.DONT_KNOW.name(), "dont-know"));

    private static final Question IS_SAFE = Question.choice(
            SAFE,
            true,
            new Choice(Safe.YES.name(), "safe"),
            new Choice(Safe.NO.name(), "not-safe"),
            new Choice(Safe.NOT_SURE.name(), "not-sure"));

    private static final Question IS_ABOUT_US = new Question(
            ABOUT_US,
            Question.Kind.CHOICE_AND_WHO,
            true,
            List.of(new Choice("NO", "no"), new Choice(IT_IS, "our-team"), new Choice("DONT_KNOW", "dont-know")));

    private static final Question MAY_OTHERS_SEE = Question.choice(
            SHOW, true, new Choice(MAY_SHOW, "everybody-can-read"), new Choice("ONLY_STAFF", "only-team"));

    private static final Question WHERE_TO_ANSWER = new Question(
            ANSWER_WAY,
            Question.Kind.CHOICE_AND_WORDS,
            true,
            List.of(
                    new Choice(AnswerWay.RECEIPT.name(), "receipt"),
                    new Choice(AnswerWay.EMAIL.name(), "email"),
                    new Choice(AnswerWay.PHONE.name(), "phone"),
                    new Choice(AnswerWay.LETTER.name(), "letter")));

    private static final Question HOW_TO_ANSWER = Question.choice(
            ANSWER_FORMAT,
            true,
            new Choice(AnswerFormat.EASY_READ.name(), "easy-read"),
            new Choice(AnswerFormat.LARGE_PRINT.name(), "large-print"),
            new Choice(AnswerFormat.AUDIO.name(), "audio"),
            new Choice(AnswerFormat.SIGN_LANGUAGE.name(), "sign-language"),
            new Choice(AnswerFormat.SUPPORTER.name(), "supporter"));

    private static final List<Choice> WHAT_IT_IS_ABOUT = List.of(
            new Choice("STAFF", "staff"),
            new Choice("HOME", "home"),
            new Choice("FRIENDS", "friends"),
            new Choice("GETTING_OUT", "getting-out"),
            new Choice("HEALTH", "health"),
            new Choice("MEDICINE", "medicine"),
            new Choice("MONEY", "money"),
            new Choice("WORK", "work"),
            new Choice("FOOD", "food"),
            new Choice("TRANSPORT", "transport"),
            new Choice("HEARD", "being-heard"),
            new Choice("SAFE", "safe"));

    private static final List<Choice> WHAT_WOULD_HELP = List.of(
            new Choice("MORE_STAFF", "more-staff"),
            new Choice("OWN_PLACE", "own-place"),
            new Choice("LISTENED_TO", "being-listened-to"),
            new Choice("SPEAKS_UP", "advocate"),
            new Choice("EXPLAINED", "explained"),
            new Choice("MORE_CHOICE", "choice"),
            new Choice("SEE_FRIENDS", "see-friends"),
            new Choice("GO_OUT_MORE", "go-out-more"),
            new Choice("MONEY_HELP", "money-help"),
            new Choice("WORK_HELP", "work-help"),
            new Choice("HEALTH_HELP", "health-help"),
            new Choice("QUIET_PLACE", "quiet-place"));

    /** The first version: open questions took words only. */
    public static final QuestionSet FIRST = new QuestionSet(
            1,
            List.of(
                    WHOSE_WORDS,
                    WHY_FOR_OTHERS,
                    OTHERS_KNOW,
                    HOW_IT_GOES,
                    Question.words(HAPPENING, true),
                    Question.words(BETTER, true),
                    IS_SAFE,
                    MAY_OTHERS_SEE,
                    WHERE_TO_ANSWER));

    /** The second version: what goes well is asked first, open questions take any way, an answer has a form. */
    public static final QuestionSet SECOND = new QuestionSet(
            2,
            List.of(
                    WHOSE_WORDS,
                    WHY_FOR_OTHERS,
                    OTHERS_KNOW,
                    HOW_IT_GOES,
                    Question.open(GOOD, WHAT_IT_IS_ABOUT),
                    Question.open(HAPPENING, WHAT_IT_IS_ABOUT),
                    Question.open(BETTER, WHAT_WOULD_HELP),
                    IS_SAFE,
                    MAY_OTHERS_SEE,
                    WHERE_TO_ANSWER,
                    HOW_TO_ANSWER));

    /** The third version asks if it is about somebody in the team, and what the person says of it who is spoken for. */
    public static final QuestionSet THIRD = new QuestionSet(
            3,
            List.of(
                    WHOSE_WORDS,
                    WHY_FOR_OTHERS,
                    WHAT_OTHERS_SAY,
                    HOW_IT_GOES,
                    Question.open(GOOD, WHAT_IT_IS_ABOUT),
                    Question.open(HAPPENING, WHAT_IT_IS_ABOUT),
                    Question.open(BETTER, WHAT_WOULD_HELP),
                    IS_SAFE,
                    IS_ABOUT_US,
                    MAY_OTHERS_SEE,
                    WHERE_TO_ANSWER,
                    HOW_TO_ANSWER));

    /** What a draft that is begun now is asked. */
    public static final QuestionSet NOW = THIRD;

    private static final List<QuestionSet> ALL = List.of(FIRST, SECOND, THIRD);

    private static final Duration FOR_ONE_QUESTION = Duration.ofSeconds(30);

    /** Keeps its own copy of the questions. */
    public QuestionSet {
        questions = List.copyOf(questions);
    }

    /** The set of this version; refuses one that never was with IllegalArgumentException. */
    public static QuestionSet of(int version) {
        return ALL.stream()
                .filter(set -> set.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no question set " + version));
    }

    /** True for a question that only those are asked who speak for somebody else. */
    static boolean isForOthersOnly(String code) {
        return code.equals(VOICE_WHY) || code.equals(VOICE_KNOWS);
    }

    /** How many questions somebody is asked who speaks for themselves. */
    public int count() {
        return Math.toIntExact(questions.stream()
                .filter(question -> !isForOthersOnly(question.code()))
                .count());
    }

    /** About how long answering takes: half a minute for each question, in whole minutes. */
    public Duration takes() {
        long seconds = FOR_ONE_QUESTION.multipliedBy(count()).toSeconds();
        return Duration.ofMinutes(Math.ceilDiv(seconds, 60));
    }

    /** The question with this code; refuses one that is not asked with IllegalArgumentException. */
    public Question question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such question"));
    }
}
