package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Voice;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Author;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Status;
import org.saidanddone.reply.CaseAnswer.Given;
import org.saidanddone.reply.ChangeDraft;
import org.saidanddone.reply.ChangeKind;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.ReplyDraft;

/** A reply as the person will see it, before it is sent. */
final class Preview extends Div {

    private static final long serialVersionUID = 1;

    private final transient LongPredicate isMine;
    private Voice voice = Voice.OWN;

    /** A preview for somebody whose words change these actions; of all others they are what our team says. */
    Preview(LongPredicate isMine) {
        this.isMine = isMine;
        setId("preview");
        addClassName("preview");
    }

    /** Whoever gets it gave their answers in this voice. */
    void to(Voice said) {
        voice = said;
    }

    /**
     * Shows the draft as if it were sent now.
     *
     * @param before the proposal that asks for the same change and is open, where there is one: the reply rests on that
     */
    void show(ReplyDraft draft, List<Action> actions, Optional<Proposal> before, Instant now) {
        removeAll();
        draft.outcome().ifPresent(outcome -> add(new AnswerCard(given(outcome, draft, actions, before, now), voice)));
        if (!draft.plain().isBlank()) {
            add(new Paragraph(Say.text("reply.preview.more")));
            add(Wording.paragraphs(draft.letter().plain()));
            add(Wording.paragraphs(draft.plain()));
        }
    }

    private Given given(
            Outcome outcome, ReplyDraft draft, List<Action> actions, Optional<Proposal> before, Instant now) {
        Optional<Action> action = draft.change()
                .actionId()
                .filter(id -> outcome.mayHaveChange())
                .flatMap(id -> actions.stream().filter(each -> each.id() == id).findFirst());
        Optional<Change> change = action.flatMap(unused -> draft.change().change());
        boolean mine = action.filter(each -> isMine.test(each.id())).isPresent();
        Reply reply = new Reply(
                0,
                draft.to(),
                outcome,
                outcome == Outcome.WILL_DO ? draft.byDate() : Optional.empty(),
                outcome == Outcome.CANNOT ? draft.reason() : "",
                draft.plain(),
                draft.easy(),
                action.flatMap(about -> restsOn(about, outcome, draft.change(), mine)),
                now,
                "",
                draft.letter(),
                Optional.empty(),
                draft.pictures());
        return new Given(
                reply,
                action,
                change.filter(unused -> mine)
                        .flatMap(what -> action.map(changing -> update(changing, what, draft.change(), now))),
                change.filter(unused -> !mine)
                        .flatMap(what -> action.map(
                                about -> before.orElseGet(() -> proposal(about, what, draft.change(), now)))),
                false);
    }

    private static Optional<Reply.RestsOn> restsOn(Action about, Outcome outcome, ChangeDraft draft, boolean mine) {
        if (draft.kind().equals(Optional.of(ChangeKind.FOR_PERSON))) {
            return Optional.of(new Reply.ForThePerson(
                    about.id(),
                    outcome == Outcome.DONE ? draft.date() : Optional.empty(),
                    outcome == Outcome.DONE ? draft.plain() : "",
                    outcome == Outcome.DONE ? draft.easy() : ""));
        }
        boolean kept = draft.change().equals(Optional.of(new Change.NewStatus(Status.DONE)));
        return draft.change()
                .map(unused -> mine ? new Reply.Changed(about.id(), 0, kept) : new Reply.Proposed(about.id(), 0, kept));
    }

    private static ProgressUpdate update(Action changing, Change change, ChangeDraft draft, Instant now) {
        return new ProgressUpdate(
                0,
                changing.id(),
                now,
                "",
                change,
                Optional.of(changing.status()),
                changing.due(),
                draft.plain(),
                draft.easy(),
                new Author.OwnersPost(changing.owner()),
                draft.evidence().evidence(),
                Optional.empty());
    }

    private static Proposal proposal(Action about, Change change, ChangeDraft draft, Instant now) {
        return new Proposal(
                0,
                about.id(),
                about.version(),
                now,
                "",
                change,
                draft.evidence().evidence(),
                draft.plain(),
                draft.easy(),
                new Proposal.State.Open());
    }
}
