package org.saidanddone.reply.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.feedback.Contact;
import org.saidanddone.feedback.Voice;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Meanwhile;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;
import org.saidanddone.reply.AnswerBy;
import org.saidanddone.reply.EarlierReply;
import org.saidanddone.reply.MayStand;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.Saved;
import org.saidanddone.reply.SendResult;

/** Staff write a reply: the form, kept while they write, the actions with their history beside it, a preview, and sending. */
@JavaScript("context://static/reply.js")
abstract class ComposingView extends StaffPage {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;
    private final transient Proposals proposals;
    private final transient ComposerKit kit;
    private final transient Clock clock;
    private final Div stalePlace = new Div();
    private final Span kept = new Span();
    private final Div meanwhilePlace = new Div();
    private final Div proposedPlace = new Div();
    private final Div differsPlace = new Div();
    private final Div factsPlace = new Div();
    private final Preview preview;
    private final NativeButton send;

    private transient @Nullable Composing composing;

    ComposingView(String sendWords, Plans plans, Proposals proposals, ComposerKit kit, Clock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.preview = new Preview(proposals::isMine);
        this.kit = kit;
        this.clock = clock;
        send = new NativeButton(sendWords, click -> keepAndSend());
        send.addClassName("button");
        send.setId("send");
        send.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        kept.setId("kept");
        kept.getElement().setAttribute("role", "status");
    }

    /** A reply being written: its form, the actions it may rest on, and what was kept last. */
    private static final class Composing {

        private final List<Action> actions;
        private final ReplyForm form;
        private final List<MayStand> decided = new ArrayList<>();
        private ReplyDraft last;
        private Saved.@Nullable Stale stale;
        private List<Object> says;

        private Composing(ReplyDraft draft, List<Action> actions, ReplyForm form) {
            this.actions = actions;
            this.form = form;
            this.last = draft;
            this.says = says(draft);
        }

        /** What makes a reply say something else than another one. */
        private static List<Object> says(ReplyDraft draft) {
            return List.of(draft.outcome(), draft.byDate(), draft.change().actionId());
        }

        private ReplyDraft typed() {
            return form.draft(last.to(), last.version());
        }
    }

    /** Keeps what was typed. */
    abstract Saved save(ReplyDraft draft);

    /** Sends what was kept, with what the writer decided about words in it, and says what came of it. */
    abstract void send(ReplyDraft last, List<MayStand> decided);

    /** What others were told that is not what the draft says. */
    abstract List<EarlierReply> differing(ReplyDraft draft);

    /** What became of the draft's action since its writer looked at it. */
    abstract Optional<Meanwhile> meanwhile(ReplyDraft draft);

    /** Begins with the draft, below what it answers and what others were told. */
    final void compose(
            Readers readers, Div written, ReplyDraft draft, List<Action> actions, List<EarlierReply> toOthers) {
        ChangeForm change = new ChangeForm(actions, plans::milestones);
        Composing now = new Composing(draft, actions, new ReplyForm(readers, kit, change, this::changed));
        composing = now;
        now.form.fill(draft);
        now.says = Composing.says(now.typed());
        clear();
        NativeDetails details = new NativeDetails(Say.text("reply.preview"), preview);
        details.addToggleListener(toggle -> refreshPreview(now));
        details.setId("preview-folded");
        Div buttons = new Div(send, kept);
        buttons.addClassName("buttons");
        written.add(stalePlace, meanwhilePlace, now.form, proposedPlace, details, differsPlace, buttons);
        factsPlace.add(new ActionFacts(actions, plans, proposals));
        Div beside = new Div(written, new Div(factsPlace, new ToldOthers(toOthers)));
        beside.addClassNames("beside", "composer");
        show(beside, new ComposerKeys());
        if (draft.change().actionId().isPresent()) {
            meanwhile(draft).ifPresent(found -> showMeanwhile(now, found));
        }
        refreshDiffers(now);
        showProposed(now);
    }

    /** The very same is proposed and waits for the owner: the writer learns that the reply will rest on that. */
    private void showProposed(Composing now) {
        proposedPlace.removeAll();
        proposedBefore(now.typed()).ifPresent(first -> {
            Div note = new Div(
                    new H2(Say.text("reply.proposed-before")),
                    new Paragraph(Say.text("reply.proposed-before.by", Say.moment(first.made()), first.madeBy())));
            note.add(Wording.paragraphs(first.plain()));
            note.add(new Paragraph(Say.text("reply.proposed-before.then")));
            note.setId("proposed-before");
            note.addClassNames("note", "warn");
            proposedPlace.add(note);
        });
    }

    private Optional<Proposal> proposedBefore(ReplyDraft draft) {
        if (draft.outcome().filter(Outcome::mayHaveChange).isEmpty()) {
            return Optional.empty();
        }
        return draft.change().change().flatMap(wanted -> draft.change()
                .actionId()
                .filter(action -> !proposals.isMine(action))
                .flatMap(action -> proposals.about(action).stream()
                        .filter(each -> each.asksFor(wanted))
                        .findFirst()));
    }

    /** Others changed the action: the writer sees both, and goes on only when they say so. */
    private void showMeanwhile(Composing now, Meanwhile found) {
        meanwhilePlace.removeAll();
        meanwhilePlace.add(new MeanwhilePanel(found, now.typed().change().change(), () -> {
            now.form.saw(now.form.seen().withVersion(Optional.of(found.now().version())));
            meanwhilePlace.removeAll();
            noProblem();
            changed();
        }));
        factsPlace.removeAll();
        factsPlace.add(new ActionFacts(
                now.actions.stream()
                        .map(each -> plans.action(each.id()).orElse(each))
                        .toList(),
                plans,
                proposals));
    }

    private void refreshDiffers(Composing now) {
        showDiffers(now, differing(now.typed()));
    }

    private void showDiffers(Composing now, List<EarlierReply> told) {
        differsPlace.removeAll();
        if (!told.isEmpty()) {
            long newest = DiffersPanel.newest(told);
            boolean known = now.form.seen().reply() >= newest;
            differsPlace.add(new DiffersPanel(told, known, says -> {
                now.form.saw(now.form.seen().withReply(says ? newest : 0));
                changed();
            }));
        }
    }

    /** The preview speaks as the reply will to whoever gave the answers. */
    final void previewFor(Voice said) {
        preview.to(said);
    }

    private void refreshPreview(Composing now) {
        ReplyDraft typed = now.typed();
        preview.show(typed, now.actions, proposedBefore(typed), clock.instant());
    }

    private void changed() {
        Composing now = composing;
        if (now == null) {
            return;
        }
        List<Object> says = Composing.says(now.typed());
        if (!says.equals(now.says)) {
            // Somebody who knew that others were told something else knew it of what the reply said then.
            now.says = says;
            now.form.saw(now.form.seen().withReply(0));
            refreshDiffers(now);
        }
        if (now.stale == null && !now.typed().equals(now.last)) {
            keep(now);
        }
        showProposed(now);
        refreshPreview(now);
    }

    private void keep(Composing now) {
        switch (save(now.typed())) {
            case Saved.Kept done -> {
                now.last = done.draft();
                kept.setText(Say.text("reply.saved", Say.moment(clock.instant())));
            }
            case Saved.Stale stale -> showStale(now, stale);
            case Saved.Gone unused -> gone();
        }
    }

    /** Nothing of what was said, or written about it, stays on the screen. */
    private void gone() {
        composing = null;
        clear();
        noProblem();
        heading(Say.text("reply.taken-back.heading"));
        refreshTitle();
        done(Say.text("reply.taken-back"));
        focusHeading();
    }

    private void showStale(Composing now, Saved.Stale stale) {
        now.stale = stale;
        kept.setText(Say.text("reply.not-saved"));
        stalePlace.removeAll();
        stalePlace.add(new StalePanel(stale, () -> mended(now, stale), () -> {
            now.form.fill(stale.theirs());
            mended(now, stale);
        }));
    }

    private void mended(Composing now, Saved.Stale stale) {
        now.last = stale.theirs();
        now.stale = null;
        stalePlace.removeAll();
        noProblem();
        keep(now);
        refreshPreview(now);
    }

    private void keepAndSend() {
        Composing now = composing;
        if (now == null) {
            return;
        }
        now.form.mark(List.of());
        now.form.mark(List.of(), now.decided::add);
        if (now.stale == null) {
            keep(now);
        }
        if (composing == null) {
            return;
        }
        if (now.stale != null) {
            problem("stale", Say.text("reply.stale.problem"));
            return;
        }
        showProposed(now);
        send(now.last, List.copyOf(now.decided));
    }

    /** Says why nothing was sent. */
    final void notSent(SendResult why) {
        Composing now = composing;
        if (now == null) {
            return;
        }
        switch (why) {
            case SendResult.Sent unused -> throw new IllegalStateException("it was sent");
            case SendResult.Lacking lacking -> problems(now.form.mark(lacking.problems()));
            case SendResult.Words words -> problems(now.form.mark(words.found(), now.decided::add));
            case SendResult.Changed changed -> {
                showStale(
                        now,
                        new Saved.Stale(
                                changed.stale().theirs(),
                                changed.stale().by(),
                                changed.stale().at(),
                                now.typed()));
                problem("stale", Say.text("reply.stale.problem"));
            }
            case SendResult.ActionChanged changed -> {
                showMeanwhile(now, changed.meanwhile());
                problem(MeanwhilePanel.ID, Say.text("reply.action-changed"));
            }
            case SendResult.Differs differs -> {
                showDiffers(now, differs.told());
                problem(DiffersPanel.ID, Say.text("reply.differs.problem"));
            }
            case SendResult.Unreviewed unused -> problem("send", Say.text("reply.unreviewed"));
            case SendResult.NotNow unused -> problem("send", Say.text("reply.not-now"));
        }
    }

    /**
     * Says that it was sent, under a heading that says so too, leads on to the next, and leaves what was sent on the screen.
     *
     * @param repliedTo the feedback, 0 where it was sent to several
     */
    final void sent(long repliedTo, String heading, String sentence) {
        Composing now = composing;
        if (now == null) {
            return;
        }
        refreshPreview(now);
        boolean before = proposedPlace.getComponentCount() > 0;
        composing = null;
        clear();
        heading(heading);
        refreshTitle();
        done(before ? sentence + " " + Say.text("reply.proposed-before.sent") : sentence);
        show(
                new NextReplyPart(kit.after(repliedTo)),
                new H2(Say.text("reply.preview.sent")),
                preview,
                new ComposerKeys());
        focusHeading();
    }

    /** Until when the reply is promised, in words. */
    static Paragraph until(AnswerBy by) {
        String promised = by.late() ? "reply.by-late" : "reply.by";
        String roughly = by.late() ? "reply.by-now" : "reply.by-rough";
        Paragraph until = new Paragraph(Say.text(by.toTheDay() ? promised : roughly, Say.date(by.day())));
        until.setClassName("late", by.late() && by.toTheDay());
        return until;
    }

    /** How the person wants the answer, in words; that we do not say it where it would tell who they are. */
    static String wishes(Optional<Contact.Wishes> wishes) {
        return wishes.map(ComposingView::wishes).orElseGet(() -> Say.text("reply.wish.hidden"));
    }

    /** How the person wants the answer, in words. */
    private static String wishes(Contact.Wishes wishes) {
        String way = Say.text("reply.wish.way." + wishes.way().name());
        return wishes.format()
                .map(format -> Say.text("reply.wish.both", way, Say.text("reply.wish.format." + format.name())))
                .orElseGet(() -> Say.text("reply.wish", way));
    }
}
