package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.reply.CaseAnswer.Given;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.ReplyDraft;

/** A reply as the person will see it, before it is sent. */
final class Preview extends Div {

    private static final long serialVersionUID = 1;

    Preview() {
        setId("preview");
        addClassName("preview");
    }

    /** Shows the draft as if it were sent now. */
    void show(ReplyDraft draft, List<Action> actions, Instant now) {
        removeAll();
        draft.outcome().ifPresent(outcome -> add(new AnswerCard(given(outcome, draft, actions, now))));
        if (!draft.plain().isBlank()) {
            add(new Paragraph(Say.text("reply.preview.more")));
            add(Wording.paragraphs(draft.plain()));
        }
    }

    private static Given given(Outcome outcome, ReplyDraft draft, List<Action> actions, Instant now) {
        Optional<Action> action = draft.change()
                .actionId()
                .filter(id -> outcome.mayHaveChange())
                .flatMap(id -> actions.stream().filter(each -> each.id() == id).findFirst());
        Optional<ProgressUpdate> update = action.flatMap(changing -> draft.change()
                .change()
                .map(change -> new ProgressUpdate(
                        0,
                        changing.id(),
                        now,
                        "",
                        change,
                        Optional.of(changing.status()),
                        changing.due(),
                        draft.change().plain(),
                        draft.change().easy())));
        Reply reply = new Reply(
                0,
                draft.to(),
                outcome,
                outcome == Outcome.WILL_DO ? draft.byDate() : Optional.empty(),
                outcome == Outcome.CANNOT ? draft.reason() : "",
                draft.plain(),
                draft.easy(),
                Optional.empty(),
                now,
                "",
                Optional.empty());
        return new Given(reply, action, update, false);
    }
}
