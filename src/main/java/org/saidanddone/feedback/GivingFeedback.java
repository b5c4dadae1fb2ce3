package org.saidanddone.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private final List<QuestionSet.Page> pages;

    /** The way through this draft. */
    public GivingFeedback(Draft draft) {
        this.draft = draft;
        boolean onBehalf = draft.isOnBehalf();
        this.pages = draft.questions().pages().stream()
                .map(page -> onBehalf ? page : page.withoutThoseForOthers())
                .filter(page -> !page.questions().isEmpty())
                .toList();
    }

    /** The codes of the questions that are asked, in order. */
    public List<String> asked() {
        return draft.questions().questions().stream()
                .map(Question::code)
                .filter(code -> code.equals(QuestionSet.VOICE) || pageOf(code).isPresent())
                .toList();
    }

    /** The codes of the questions that are asked on this page, in order; empty where there is no such page. */
    public List<String> on(String page) {
        if (page.equals(QuestionSet.VOICE)) {
            return List.of(page);
        }
        return pages.stream()
                .filter(one -> one.code().equals(page))
                .findFirst()
                .map(QuestionSet.Page::questions)
                .orElse(List.of());
    }

    /** The page on which the question is asked; empty where it is not asked. */
    public Optional<String> pageOf(String question) {
        if (question.equals(QuestionSet.VOICE)) {
            return Optional.of(question);
        }
        return pages.stream()
                .filter(page -> page.questions().contains(question))
                .map(QuestionSet.Page::code)
                .findFirst();
    }

    /** True when there is such a page for this draft. */
    public boolean has(String page) {
        return !on(page).isEmpty() || page.equals(CHECK) || (page.equals(SAFE_HELP) && needsHelp());
    }

    /** Where to carry on: the page last reached, or the first one when that page is not there any more. */
    public String carryOn() {
        boolean isPast = isVoice(draft.page())
                && draft.questions().isAskedAtTheStart()
                && draft.voice().isPresent();
        if (has(draft.page()) && !isPast) {
            return draft.page();
        }
        return draft.voice().isEmpty() ? QuestionSet.VOICE : pages.getFirst().code();
    }

    private static boolean isVoice(String page) {
        return page.equals(QuestionSet.VOICE);
    }

    /** The page after this one, when its questions were answered or skipped. */
    public String after(String page) {
        if (page.equals(QuestionSet.SAFE) && needsHelp()) {
            return SAFE_HELP;
        }
        String done = page.equals(SAFE_HELP) ? QuestionSet.SAFE : page;
        return hasSeenAll() ? afterAll(done) : following(done);
    }

    /** Whoever changes an answer goes back to the check, but for what must be asked because of it. */
    private String afterAll(String done) {
        if (draft.isOnBehalf() && (isVoice(done) || isAboutOthers(done))) {
            Optional<String> unasked = pages.stream()
                    .skip(Math.max(0, index(done) + 1L))
                    .map(QuestionSet.Page::code)
                    .filter(this::lacksAboutOthers)
                    .findFirst();
            if (unasked.isPresent()) {
                return unasked.get();
            }
        }
        String next = following(done);
        while (draft.questions().askedAfterSafe().contains(next)) {
            if (draft.answer(next).isEmpty()) {
                return next;
            }
            next = following(next);
        }
        return CHECK;
    }

    private boolean isAboutOthers(String page) {
        return on(page).stream().anyMatch(QuestionSet::isForOthersOnly);
    }

    private boolean lacksAboutOthers(String page) {
        return on(page).stream().filter(QuestionSet::isForOthersOnly).anyMatch(code -> draft.answer(code)
                .isEmpty());
    }

    /** The page before this one; empty on the first. */
    public Optional<String> before(String page) {
        if (page.equals(SAFE_HELP)) {
            return Optional.of(QuestionSet.SAFE);
        }
        if (page.equals(CHECK)) {
            return Optional.of(pages.getLast().code());
        }
        if (hasSeenAll()) {
            return Optional.of(CHECK);
        }
        int place = index(page);
        if (place > 0) {
            return Optional.of(pages.get(place - 1).code());
        }
        return isVoice(page) ? Optional.empty() : Optional.of(QuestionSet.VOICE);
    }

    /**
     * True when "go to the end" may be offered: not before it is said whose words these are, not at the first page of a
     * version that begins with that, and not where the end is near.
     */
    public boolean canFinish(String page) {
        return !hasSeenAll()
                && draft.voice().isPresent()
                && index(page) >= 0
                && !isVoice(page)
                && index(page) < pages.size() - 1
                && !(draft.questions().isAskedAtTheStart() && isNearTheEnd(page));
    }

    private boolean isNearTheEnd(String page) {
        return page.equals(QuestionSet.SAFE)
                || draft.questions().askedAfterSafe().contains(page);
    }

    /**
     * The page that "go to the end" leads to: if the person is safe, if it is about one of the team, and who can read the
     * words, is asked before, unless they have passed it.
     */
    public String finish(String page) {
        return pages.stream()
                .skip(index(page) + 1L)
                .map(QuestionSet.Page::code)
                .filter(this::isNearTheEnd)
                .filter(code -> draft.answer(code).isEmpty())
                .findFirst()
                .orElse(CHECK);
    }

    /** Which question this page is, counted from 1; 0 for one that is not counted. */
    public int place(String page) {
        return index(page.equals(SAFE_HELP) ? QuestionSet.SAFE : page) + 1;
    }

    /** How many pages with questions there are. */
    public int count() {
        return pages.size();
    }

    /** The questions that must be answered, or shortened, before this can be sent. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (String code : asked()) {
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

    /**
     * The choices of how it is once more, from the other end: some people choose what stands last, whatever it is. Empty
     * where that is not asked again, because it was not answered or the version does not.
     */
    public List<Question.Choice> feelingAgain() {
        if (!draft.questions().isAskedAtTheStart()
                || draft.choice(QuestionSet.FEELING).isEmpty()) {
            return List.of();
        }
        List<Question.Choice> asked =
                draft.questions().question(QuestionSet.FEELING).choices();
        Set<String> last = Set.of(Feeling.DONT_KNOW.name());
        List<Question.Choice> again = new ArrayList<>(asked.reversed().stream()
                .filter(choice -> !last.contains(choice.code()))
                .toList());
        asked.stream().filter(choice -> last.contains(choice.code())).forEach(again::add);
        return List.copyOf(again);
    }

    private boolean hasSeenAll() {
        return draft.page().equals(CHECK);
    }

    private boolean needsHelp() {
        return draft.safe().map(Safe::isConcern).orElse(false)
                || draft.chosen(QuestionSet.HAPPENING).saysNotSafe();
    }

    private int index(String page) {
        return pages.stream().map(QuestionSet.Page::code).toList().indexOf(page);
    }

    private String following(String page) {
        int place = index(page) + 1;
        return place < pages.size() ? pages.get(place).code() : CHECK;
    }
}
