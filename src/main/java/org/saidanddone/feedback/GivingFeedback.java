package org.saidanddone.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way through the questions for one draft: which pages there are, what comes next, what is missing. Knows no screen.
 *
 * <p>Once somebody has reached the page where everything is checked, every other page leads back to it.
 */
public final class GivingFeedback {

    /** The page where everything is looked through before it is sent. */
    public static final String CHECK = "check";

    /** The page with help for somebody who may not be safe. */
    public static final String SAFE_HELP = "safe-help";

    private final Draft draft;
    private final List<String> asked;

    /** The way through this draft. */
    public GivingFeedback(Draft draft) {
        this.draft = draft;
        boolean onBehalf =
                draft.voice().filter(voice -> voice == Voice.ON_BEHALF).isPresent();
        this.asked = draft.questions().questions().stream()
                .map(Question::code)
                .filter(code -> onBehalf || !QuestionSet.isForOthersOnly(code))
                .toList();
    }

    /** The codes of the questions that are asked, in order. */
    public List<String> asked() {
        return asked;
    }

    /** True when there is such a page for this draft. */
    public boolean has(String page) {
        return asked.contains(page) || page.equals(CHECK) || (page.equals(SAFE_HELP) && needsHelp());
    }

    /** Where to carry on: the page last reached, or the first one when that page is not there any more. */
    public String carryOn() {
        return has(draft.page()) ? draft.page() : asked.getFirst();
    }

    /** The page after this one, when its question was answered or skipped. */
    public String after(String page) {
        if (page.equals(QuestionSet.SAFE) && needsHelp()) {
            return SAFE_HELP;
        }
        String done = page.equals(SAFE_HELP) ? QuestionSet.SAFE : page;
        String next = following(done);
        if (!hasSeenAll()) {
            return next;
        }
        return isAskedAlsoNearTheEnd(next) && draft.answer(next).isEmpty() ? next : CHECK;
    }

    private static boolean isAskedAlsoNearTheEnd(String code) {
        return QuestionSet.isForOthersOnly(code) || code.equals(QuestionSet.ABOUT_US);
    }

    /** The page before this one; empty on the first. */
    public Optional<String> before(String page) {
        if (page.equals(SAFE_HELP)) {
            return Optional.of(QuestionSet.SAFE);
        }
        if (page.equals(CHECK)) {
            return Optional.of(asked.getLast());
        }
        if (hasSeenAll()) {
            return Optional.of(CHECK);
        }
        int place = asked.indexOf(page);
        return place > 0 ? Optional.of(asked.get(place - 1)) : Optional.empty();
    }

    /** True when "finish now" may be offered: not before it is said whose words these are, not near the end. */
    public boolean canFinish(String page) {
        return !hasSeenAll()
                && draft.voice().isPresent()
                && asked.contains(page)
                && !page.equals(asked.getFirst())
                && !page.equals(asked.getLast());
    }

    /**
     * The page that "finish now" leads to: if the person is safe, and if it is about one of the team, is asked before,
     * unless they have passed it.
     */
    public String finish(String page) {
        return Stream.of(QuestionSet.SAFE, QuestionSet.ABOUT_US)
                .filter(code -> asked.indexOf(page) < asked.indexOf(code))
                .filter(code -> draft.answer(code).isEmpty())
                .findFirst()
                .orElse(CHECK);
    }

    /** Which question this page is, counted from 1. */
    public int place(String page) {
        return asked.indexOf(page.equals(SAFE_HELP) ? QuestionSet.SAFE : page) + 1;
    }

    /** How many questions there are. */
    public int count() {
        return asked.size();
    }

    /** The questions that must be answered, or shortened, before this can be sent. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (String code : asked) {
            boolean unanswered = !draft.questions().question(code).optional()
                    && draft.answer(code).isEmpty();
            boolean noAddress =
                    code.equals(QuestionSet.ANSWER_WAY) && !AnswerAddress.fits(draft.answerWay(), draft.words(code));
            if (unanswered || noAddress || Words.isTooLong(draft.words(code))) {
                missing.add(code);
            }
        }
        return List.copyOf(missing);
    }

    private boolean hasSeenAll() {
        return draft.page().equals(CHECK);
    }

    private boolean needsHelp() {
        return draft.safe().map(Safe::isConcern).orElse(false);
    }

    private String following(String page) {
        int place = asked.indexOf(page) + 1;
        return place < asked.size() ? asked.get(place) : CHECK;
    }
}
