package org.saidanddone.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Status;
import org.saidanddone.reply.ReplyProblem.Field;

/** What makes a reply fit to be sent. Each rule says what is missing, at its field. */
public final class SendPolicies {

    /** The most characters a text may have. */
    public static final int LONGEST = 4_000;

    /** The most characters the name of a step may have. */
    public static final int LONGEST_STEP = 200;

    private SendPolicies() {}

    /**
     * What a draft is looked at with.
     *
     * @param today the day of sending
     * @param linked the actions the feedback is about, by their number
     * @param openMilestones the steps of the chosen action that are not reached yet
     */
    public record Circumstances(LocalDate today, Map<Long, Action> linked, Set<Long> openMilestones) {

        /** Keeps its own copies. */
        public Circumstances {
            linked = Map.copyOf(linked);
            openMilestones = Set.copyOf(openMilestones);
        }
    }

    /** Everything that stands against sending, in the order of the form; empty when the reply can be sent. */
    public static List<ReplyProblem> problems(ReplyDraft draft, Circumstances around) {
        List<ReplyProblem> found = new ArrayList<>();
        found.addAll(anOutcomeIsChosen(draft));
        found.addAll(aPromiseHasADateToCome(draft, around));
        found.addAll(aRefusalHasAReason(draft));
        found.addAll(bothTextsAreThere(draft));
        found.addAll(aLetterIsInBothForms(draft.letter()));
        found.addAll(aPromiseRestsOnAChange(draft, around));
        found.addAll(nothingIsTooLong(draft));
        return List.copyOf(found);
    }

    /** As {@link #problems}, for one reply to several people: the action that changes must be one that each speaks about. */
    static List<ReplyProblem> problemsForAll(ReplyDraft draft, Circumstances aroundAll) {
        String key = aroundAll.linked().isEmpty() ? "reply.group.no-common-action" : "reply.group.action-not-all";
        boolean chosen = draft.change().actionId().isPresent();
        return problems(draft, aroundAll).stream()
                .map(problem -> problem.field() == Field.ACTION
                                && (chosen || aroundAll.linked().isEmpty())
                        ? new ReplyProblem(Field.ACTION, key)
                        : problem)
                .toList();
    }

    static List<ReplyProblem> anOutcomeIsChosen(ReplyDraft draft) {
        return draft.outcome().isEmpty() ? one(Field.OUTCOME, "reply.missing.outcome") : List.of();
    }

    static List<ReplyProblem> bothTextsAreThere(ReplyDraft draft) {
        boolean question = draft.outcome().equals(Optional.of(Outcome.TELL_US_MORE));
        List<ReplyProblem> found = new ArrayList<>();
        if (draft.plain().isBlank()) {
            found.add(new ReplyProblem(Field.PLAIN, question ? "reply.missing.question.words" : "reply.missing.words"));
        }
        if (draft.easy().isBlank()) {
            found.add(new ReplyProblem(
                    Field.EASY, question ? "reply.missing.question.easy-words" : "reply.missing.easy-words"));
        }
        return found;
    }

    static List<ReplyProblem> aLetterIsInBothForms(Letter letter) {
        if (letter.isEmpty()) {
            return List.of();
        }
        if (letter.plain().isBlank()) {
            return one(Field.LETTER_PLAIN, "reply.missing.letter");
        }
        return letter.easy().isBlank() ? one(Field.LETTER_EASY, "reply.missing.letter-easy") : List.of();
    }

    static List<ReplyProblem> aPromiseHasADateToCome(ReplyDraft draft, Circumstances around) {
        if (!draft.outcome().equals(Optional.of(Outcome.WILL_DO))) {
            return List.of();
        }
        if (draft.byDate().isEmpty()) {
            return one(Field.BY_DATE, "reply.missing.date");
        }
        return draft.byDate().get().isBefore(around.today()) ? one(Field.BY_DATE, "reply.date-past") : List.of();
    }

    static List<ReplyProblem> aRefusalHasAReason(ReplyDraft draft) {
        boolean refusal = draft.outcome().equals(Optional.of(Outcome.CANNOT));
        return refusal && draft.reason().isBlank() ? one(Field.REASON, "reply.missing.reason") : List.of();
    }

    static List<ReplyProblem> aPromiseRestsOnAChange(ReplyDraft draft, Circumstances around) {
        Outcome outcome = draft.outcome().orElse(Outcome.TELL_US_MORE);
        ChangeDraft change = draft.change();
        boolean nothingAsked = change.kind().isEmpty() && !outcome.needsChange();
        if (nothingAsked || !outcome.mayHaveChange()) {
            return List.of();
        }
        List<ReplyProblem> found = new ArrayList<>();
        Action action = change.actionId().map(around.linked()::get).orElse(null);
        if (action == null) {
            found.add(new ReplyProblem(
                    Field.ACTION, around.linked().isEmpty() ? "reply.no-linked-action" : "reply.missing.action"));
        }
        if (change.kind().isEmpty()) {
            found.add(new ReplyProblem(Field.CHANGE, "reply.missing.change"));
            return found;
        }
        if (change.kind().get() == ChangeKind.EVIDENCE) {
            found.add(new ReplyProblem(Field.CHANGE, "reply.words-alone"));
            return found;
        }
        if (change.kind().get() == ChangeKind.FOR_PERSON) {
            found.addAll(somethingForThePerson(change, outcome, around.today()));
            return found;
        }
        if (action != null) {
            found.addAll(
                    switch (change.kind().get()) {
                        case STATUS -> anotherStatus(change, action, outcome);
                        case DATE -> anotherDate(change, action, around.today());
                        case MILESTONE_ADDED -> aWholeStep(change, around.today());
                        case MILESTONE_REACHED -> anOpenStep(change, around.openMilestones());
                        case FOR_PERSON, EVIDENCE -> List.<ReplyProblem>of();
                    });
        }
        found.addAll(aChangeHasWords(change));
        found.addAll(somethingShowsIt(change.evidence(), outcome));
        return found;
    }

    private static List<ReplyProblem> somethingForThePerson(ChangeDraft done, Outcome outcome, LocalDate today) {
        return switch (outcome) {
            case DONE -> {
                List<ReplyProblem> found = new ArrayList<>();
                if (done.date().isEmpty()) {
                    found.add(new ReplyProblem(Field.DATE, "reply.missing.deed-day"));
                } else if (done.date().get().isAfter(today)) {
                    found.add(new ReplyProblem(Field.DATE, "reply.deed-day-to-come"));
                }
                if (done.plain().isBlank()) {
                    found.add(new ReplyProblem(Field.CHANGE_PLAIN, "reply.missing.deed-plain"));
                }
                if (done.easy().isBlank()) {
                    found.add(new ReplyProblem(Field.CHANGE_EASY, "reply.missing.deed-easy"));
                }
                yield found;
            }
            // The reply itself says what, and by which day.
            case WILL_DO -> List.of();
            case CANNOT, TELL_US_MORE -> one(Field.CHANGE, "reply.nothing-for-the-person");
        };
    }

    /** "Done" is never a sentence alone. Where evidence is given beside another reply, it is some as well. */
    private static List<ReplyProblem> somethingShowsIt(EvidenceDraft evidence, Outcome outcome) {
        if (evidence.kind().isEmpty()) {
            return outcome == Outcome.DONE ? one(Field.EVIDENCE_KIND, "reply.missing.evidence") : List.of();
        }
        if (evidence.text().isBlank()) {
            return one(
                    Field.EVIDENCE, "reply.missing.evidence." + evidence.kind().get());
        }
        return evidence.evidence().isEmpty()
                ? one(Field.EVIDENCE, "reply.evidence-wrong." + evidence.kind().get())
                : List.of();
    }

    private static List<ReplyProblem> anotherStatus(ChangeDraft change, Action action, Outcome outcome) {
        if (change.status().filter(status -> status != Status.NOT_KNOWN).isEmpty()) {
            return one(Field.STATUS, "reply.missing.status");
        }
        Status to = change.status().get();
        if (outcome == Outcome.DONE && to != Status.DONE && to != Status.ON_TRACK) {
            return one(Field.STATUS, "reply.status-not-done");
        }
        if (outcome == Outcome.WILL_DO && (to == Status.DONE || to == Status.CANNOT)) {
            return one(Field.STATUS, "reply.status-no-promise");
        }
        return to == action.status() ? one(Field.STATUS, "reply.same-status") : List.of();
    }

    private static List<ReplyProblem> anotherDate(ChangeDraft change, Action action, LocalDate today) {
        List<ReplyProblem> found = aDateToCome(change, today);
        return found.isEmpty() && change.date().equals(action.due()) ? one(Field.DATE, "reply.same-date") : found;
    }

    private static List<ReplyProblem> aDateToCome(ChangeDraft change, LocalDate today) {
        if (change.date().isEmpty()) {
            return one(Field.DATE, "reply.missing.change-date");
        }
        return change.date().get().isBefore(today) ? one(Field.DATE, "reply.change-date-past") : List.of();
    }

    private static List<ReplyProblem> aWholeStep(ChangeDraft change, LocalDate today) {
        List<ReplyProblem> found = new ArrayList<>();
        if (change.title().isBlank()) {
            found.add(new ReplyProblem(Field.TITLE, "reply.missing.step"));
        }
        if (change.easyTitle().isBlank()) {
            found.add(new ReplyProblem(Field.EASY_TITLE, "reply.missing.step-easy"));
        }
        found.addAll(aDateToCome(change, today));
        return found;
    }

    private static List<ReplyProblem> anOpenStep(ChangeDraft change, Set<Long> open) {
        return change.milestoneId().filter(open::contains).isEmpty()
                ? one(Field.MILESTONE, "reply.missing.milestone")
                : List.of();
    }

    private static List<ReplyProblem> aChangeHasWords(ChangeDraft change) {
        List<ReplyProblem> found = new ArrayList<>();
        if (change.plain().isBlank()) {
            found.add(new ReplyProblem(Field.CHANGE_PLAIN, "reply.missing.change-plain"));
        }
        if (change.easy().isBlank()) {
            found.add(new ReplyProblem(Field.CHANGE_EASY, "reply.missing.change-easy"));
        }
        return found;
    }

    static List<ReplyProblem> nothingIsTooLong(ReplyDraft draft) {
        List<ReplyProblem> found = new ArrayList<>();
        tooLong(draft.reason(), LONGEST, Field.REASON, found);
        tooLong(draft.plain(), LONGEST, Field.PLAIN, found);
        tooLong(draft.easy(), LONGEST, Field.EASY, found);
        tooLong(draft.letter().plain(), LONGEST, Field.LETTER_PLAIN, found);
        tooLong(draft.letter().easy(), LONGEST, Field.LETTER_EASY, found);
        tooLong(draft.change().title(), LONGEST_STEP, Field.TITLE, found);
        tooLong(draft.change().easyTitle(), LONGEST_STEP, Field.EASY_TITLE, found);
        tooLong(draft.change().plain(), LONGEST, Field.CHANGE_PLAIN, found);
        tooLong(draft.change().easy(), LONGEST, Field.CHANGE_EASY, found);
        return found;
    }

    private static void tooLong(String text, int longest, Field field, List<ReplyProblem> found) {
        if (text.length() > longest) {
            found.add(new ReplyProblem(field, longest == LONGEST ? "reply.too-long" : "reply.step-too-long"));
        }
    }

    private static List<ReplyProblem> one(Field field, String key) {
        return List.of(new ReplyProblem(field, key));
    }
}
