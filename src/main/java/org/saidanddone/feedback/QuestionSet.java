package org.saidanddone.feedback;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.feedback.Question.Choice;

/**
 * The questions, in the order they are asked. A draft keeps the version it was begun with; a changed question is a new
 * version, never a changed one.
 *
 * @param version counts up from 1
 * @param questions every question, also those that are asked only of some
 * @param pages the pages on which they are asked, in order. Who gives the answers may stand on none of them: then it is
 *     asked at the start, and is not counted
 */
public record QuestionSet(int version, List<Question> questions, List<Page> pages) {

    /**
     * The questions that are asked on one page.
     *
     * @param code the question in the heading, which names the page
     * @param questions all of them, in order
     */
    public record Page(String code, List<String> questions) {

        /** Keeps its own copy of the questions. */
        public Page {
            questions = List.copyOf(questions);
        }

        private static Page of(String... questions) {
            return new Page(questions[0], List.of(questions));
        }

        /** The same page for who speaks for themselves. */
        Page withoutThoseForOthers() {
            return new Page(
                    code,
                    questions.stream()
                            .filter(question -> !isForOthersOnly(question))
                            .toList());
        }
    }

    /** Whose words these are. */
    public static final String VOICE = "voice";

    /** For whom, and why, somebody speaks for someone else. */
    public static final String VOICE_WHY = "voice-why";

    /** If the person who is spoken for knows of it. */
    public static final String VOICE_KNOWS = "voice-knows";

    /** How somebody who speaks for another person knows it. */
    public static final String HOW_KNOWN = "how-known";

    /** How it is. */
    public static final String FEELING = "feeling";

    /** What is going well. */
    public static final String GOOD = "good";

    /** What is happening: what is bad; in the newest version what is good as well. */
    public static final String HAPPENING = "happening";

    /** What would make it better. */
    public static final String BETTER = "better";

    /** How safe the person feels. */
    public static final String SAFE = "safe";

    /** Is it about somebody in the team that reads the answers; its words are who. Nobody but staff ever sees it. */
    public static final String ABOUT_US = "about-us";

    /** What {@link #ABOUT_US} is answered with when it is. */
    public static final String IT_IS = "YES";

    /** Who can read the words. */
    public static final String SHOW = "show";

    /** How to hear back; its words are the address. */
    public static final String ANSWER_WAY = "answer-way";

    /** In which form to hear back. */
    public static final String ANSWER_FORMAT = "answer-format";

    /** Words that were added after sending. Never asked, so not in the set. */
    public static final String ADDED = "added";

    /** What is being added after sending. When it is told it becomes {@link #ADDED}. */
    public static final String ADDING = "adding";

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

    private static final Question WHAT_OTHERS_CAN_SAY = Question.choice(
            VOICE_KNOWS,
            true,
            new Choice(Knows.WANTS_IT.name(), "agree"),
            new Choice(Knows.CAN_SAY_NO.name(), "knows"),
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

    private static final Question IS_ABOUT_US = aboutTheTeam("no");

    /** It is asked with other words now: a cross would say that "me, or other people" is wrong. */
    private static final Question WHO_IT_IS_ABOUT = aboutTheTeam("people").in("about-team");

    private static final Question MAY_OTHERS_SEE = Question.choice(
            SHOW, true, new Choice(MAY_SHOW, "everybody-can-read"), new Choice("ONLY_STAFF", "only-team"));

    private static final Question WHERE_TO_ANSWER = new Question(
            ANSWER_WAY,
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

    private static final Question HOW_SAFE = Question.choice(
                    SAFE,
                    true,
                    new Choice(Safe.YES.name(), "safe"),
                    new Choice(Safe.NOT_SURE.name(), "not-sure"),
                    new Choice(Safe.NO.name(), "not-safe"))
            .in("how-safe");

    private static final Question HOW_IT_IS_KNOWN = Question.choice(
            HOW_KNOWN,
            true,
            new Choice(HowKnown.TOLD_ME.name(), "talk"),
            new Choice(HowKnown.I_SEE.name(), "visit"),
            new Choice(HowKnown.I_THINK.name(), "i-think"));

    private static final List<Choice> WHAT_IS_GOOD_OR_BAD = List.of(
            new Choice("STAFF", "staff"),
            new Choice("TREATED", "treated-by-staff"),
            new Choice("HOME", "home"),
            new Choice("FRIENDS", "friends"),
            new Choice("GETTING_OUT", "getting-out"),
            new Choice("LOCKED", "locked-door"),
            new Choice("HEALTH", "health"),
            new Choice("MEDICINE", "medicine"),
            new Choice("MONEY", "money"),
            new Choice("WORK", "work"),
            new Choice("FOOD", "food"),
            new Choice("TRANSPORT", "transport"),
            new Choice("HEARD", "being-heard"),
            new Choice("SAFE", "safe"),
            new Choice(Chosen.SOMETHING_ELSE, "something-else"),
            new Choice(Chosen.NOTHING, "nothing"));

    private static final List<Choice> WHAT_WOULD_HELP_OR_NOTHING = Stream.concat(
                    WHAT_WOULD_HELP.stream(),
                    Stream.of(
                            new Choice(Chosen.SOMETHING_ELSE, "something-else"), new Choice(Chosen.NOTHING, "nothing")))
            .toList();

    /**
     * The fourth version: who gives the answers is asked at the start. How it is comes first, then what is good and bad on
     * one page, what would help, how safe the person feels, if it is about the team, who can read it, and on one page how
     * and in which form to reply. No question asks for a yes.
     */
    public static final QuestionSet FOURTH = new QuestionSet(
            4,
            List.of(
                    WHOSE_WORDS.in("who"),
                    HOW_IT_GOES.in("feel"),
                    HOW_IT_IS_KNOWN,
                    WHY_FOR_OTHERS.in("relation"),
                    Question.rated(HAPPENING, WHAT_IS_GOOD_OR_BAD).in("things"),
                    Question.open(BETTER, WHAT_WOULD_HELP_OR_NOTHING).in("help"),
                    HOW_SAFE,
                    WHO_IT_IS_ABOUT,
                    MAY_OTHERS_SEE.in("who-reads"),
                    WHAT_OTHERS_SAY,
                    WHERE_TO_ANSWER.in("reply-way"),
                    HOW_TO_ANSWER.in("reply-form")),
            List.of(
                    Page.of(FEELING, HOW_KNOWN, VOICE_WHY),
                    Page.of(HAPPENING),
                    Page.of(BETTER),
                    Page.of(SAFE),
                    Page.of(ABOUT_US),
                    Page.of(SHOW, VOICE_KNOWS),
                    Page.of(ANSWER_WAY, ANSWER_FORMAT)));

    /** The fifth version asks if the person who is spoken for can say no: to know about it is not to agree. */
    public static final QuestionSet FIFTH = FOURTH.with(5, WHAT_OTHERS_CAN_SAY);

    /** What is added to feedback that was sent, in any way: one question, with the pictures of what is good and bad. */
    public static final QuestionSet ADDITION =
            new QuestionSet(0, List.of(Question.rated(ADDING, WHAT_IS_GOOD_OR_BAD)), List.of(Page.of(ADDING)));

    /** What a draft that is begun now is asked. */
    public static final QuestionSet NOW = FIFTH;

    private static final List<QuestionSet> ALL = List.of(ADDITION, FIRST, SECOND, THIRD, FOURTH, FIFTH);

    private static final Duration FOR_ONE_PAGE = Duration.ofSeconds(30);

    /** Keeps its own copies. */
    public QuestionSet {
        questions = List.copyOf(questions);
        pages = List.copyOf(pages);
    }

    /** Each question on a page of its own, as it was before several could share one. */
    private QuestionSet(int version, List<Question> questions) {
        this(
                version,
                questions,
                questions.stream().map(question -> Page.of(question.code())).toList());
    }

    /** The next version, with one question in the place of the one that has its code. */
    private QuestionSet with(int next, Question changed) {
        return new QuestionSet(
                next,
                questions.stream()
                        .map(question -> question.code().equals(changed.code()) ? changed : question)
                        .toList(),
                pages);
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
        return code.equals(VOICE_WHY) || code.equals(VOICE_KNOWS) || code.equals(HOW_KNOWN);
    }

    /** True when who gives the answers is asked at the start, before the pages that are counted. */
    public boolean isAskedAtTheStart() {
        return pages.stream().noneMatch(page -> page.questions().contains(VOICE));
    }

    /** What is asked after {@link #SAFE} also of somebody who goes to the end: nobody passes it without seeing it. */
    List<String> askedAfterSafe() {
        return Stream.of(ABOUT_US, SHOW)
                .filter(code -> code.equals(ABOUT_US) || isAskedAtTheStart())
                .filter(code ->
                        questions.stream().anyMatch(question -> question.code().equals(code)))
                .toList();
    }

    /** How many pages with questions somebody sees who speaks for themselves. */
    public int count() {
        return Math.toIntExact(pages.stream()
                .map(Page::withoutThoseForOthers)
                .filter(page -> !page.questions().isEmpty())
                .count());
    }

    /** About how long answering takes: half a minute for each page, in whole minutes. */
    public Duration takes() {
        long seconds = FOR_ONE_PAGE.multipliedBy(count()).toSeconds();
        return Duration.ofMinutes(Math.ceilDiv(seconds, 60));
    }

    /** The words of the question with this code, as they are called in the language file; the code where it was not asked. */
    public String wordsOf(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .map(Question::words)
                .findFirst()
                .orElse(code);
    }

    /** The question with this code; refuses one that is not asked with IllegalArgumentException. */
    public Question question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such question"));
    }

    private static Question aboutTheTeam(String pictureOfOthers) {
        return new Question(
                ABOUT_US,
                ABOUT_US,
                Question.Kind.CHOICE_AND_WHO,
                true,
                List.of(
                        new Choice("NO", pictureOfOthers),
                        new Choice(IT_IS, "our-team"),
                        new Choice("DONT_KNOW", "dont-know")));
    }
}
