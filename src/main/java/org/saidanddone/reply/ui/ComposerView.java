package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.feedback.Contact;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Plans;
import org.saidanddone.reply.Replies;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.Saved;
import org.saidanddone.reply.SendResult;
import org.saidanddone.reply.ToAnswer;
import org.saidanddone.review.ui.ReviewNavigation;

/** Staff write a reply: the published form, the action with its history beside it, the form, a preview, and sending. */
@Only({Role.REVIEWER, Role.ACTION_OWNER})
@Prototype
@Route(value = ReplyNavigation.COMPOSE + "/:" + ReplyNavigation.ID + "([0-9]{1,18})", layout = StaffLayout.class)
class ComposerView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Replies replies;
    private final transient Plans plans;
    private final transient WhoIsAsking whoIsAsking;
    private final transient Clock clock;
    private final Div stalePlace = new Div();
    private final Span kept = new Span();
    private final Preview preview = new Preview();
    private final NativeButton send = new NativeButton(Say.text("reply.send"), click -> send());

    private transient @Nullable Composing composing;

    ComposerView(Replies replies, Plans plans, WhoIsAsking whoIsAsking, Clock clock) {
        this.replies = replies;
        this.plans = plans;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
        heading(Say.text("reply.heading"));
        send.addClassName("button");
        send.setId("send");
        kept.setId("kept");
        kept.getElement().setAttribute("role", "status");
    }

    /** A reply being written: what it answers, its form, and what was kept last. */
    private static final class Composing {

        private final ToAnswer to;
        private final ReplyForm form;
        private ReplyDraft last;
        private Saved.@Nullable Stale stale;

        private Composing(ToAnswer to, ReplyForm form) {
            this.to = to;
            this.form = form;
            this.last = to.draft();
        }

        private ReplyDraft typed() {
            return form.draft(last.feedbackId(), last.version());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long feedbackId = event.getRouteParameters().getLong(ReplyNavigation.ID).orElseThrow(NotFoundException::new);
        ToAnswer to = replies.open(feedbackId).orElseThrow(NotFoundException::new);
        ChangeForm change = new ChangeForm(to.actions(), plans::milestones);
        Composing now = new Composing(to, new ReplyForm(change, this::changed));
        composing = now;
        backTo(whoIsAsking.now().hasAny(Role.REVIEWER) ? ReviewNavigation.caseOf(feedbackId) : ReplyNavigation.LIST);
        now.form.fill(to.draft());
        clear();
        Div written = new Div(said(to));
        if (!to.replies().isEmpty()) {
            written.add(new ReplyHistory(to.replies()));
        }
        written.add(stalePlace, now.form, previewPart(now), buttons());
        Div beside = new Div(written, new ActionFacts(to.actions(), plans::history));
        beside.addClassName("beside");
        show(beside);
        if (!to.mayReply()) {
            problem("send", Say.text("reply.not-now"));
        }
    }

    private static Div said(ToAnswer to) {
        Paragraph number =
                new Paragraph(Say.text("reply.case", to.said().number().shown()));
        Div said = new Div(number);
        to.replyBy().ifPresent(by -> {
            Paragraph until = new Paragraph(Say.text(by.late() ? "reply.by-late" : "reply.by", Say.date(by.day())));
            until.setClassName("late", by.late());
            said.add(until);
        });
        Paragraph wishes = new Paragraph(wishes(to.wishes()));
        wishes.setId("wishes");
        said.add(new H2(Say.text("reply.said")), wishes);
        said.add(new SaidCard(to.said(), "said"));
        said.add(new Paragraph(Say.text(to.said().isPublic() ? "reply.said.public" : "reply.said.staff")));
        return said;
    }

    private NativeDetails previewPart(Composing now) {
        NativeDetails details = new NativeDetails(Say.text("reply.preview"), preview);
        details.addToggleListener(toggle -> refreshPreview(now));
        return details;
    }

    private void refreshPreview(Composing now) {
        preview.show(now.typed(), now.to.actions(), clock.instant());
    }

    private Div buttons() {
        Div buttons = new Div(send, kept);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void changed() {
        Composing now = composing;
        if (now == null) {
            return;
        }
        if (now.stale == null && !now.typed().equals(now.last)) {
            keep(now);
        }
        refreshPreview(now);
    }

    private void keep(Composing now) {
        switch (replies.save(now.typed())) {
            case Saved.Kept done -> {
                now.last = done.draft();
                kept.setText(Say.text("reply.saved", Say.moment(clock.instant())));
            }
            case Saved.Stale stale -> showStale(now, stale);
        }
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

    private void send() {
        Composing now = composing;
        if (now == null) {
            return;
        }
        now.form.mark(List.of());
        if (now.stale == null) {
            keep(now);
        }
        if (now.stale != null) {
            problem("stale", Say.text("reply.stale.problem"));
            return;
        }
        switch (replies.send(now.last.feedbackId(), now.last.version())) {
            case SendResult.Sent sent -> sent(now, sent);
            case SendResult.Lacking lacking -> problems(now.form.mark(lacking.problems()));
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
            case SendResult.ActionChanged unused -> problem("change-action", Say.text("reply.action-changed"));
            case SendResult.NotNow unused -> problem("send", Say.text("reply.not-now"));
        }
    }

    private void sent(Composing now, SendResult.Sent sent) {
        refreshPreview(now);
        composing = null;
        clear();
        done(Say.text("reply.sent", Say.moment(sent.reply().sent())));
        show(new H2(Say.text("reply.preview")), preview);
    }

    private static String wishes(Contact.Wishes wishes) {
        String way = Say.text("reply.wish.way." + wishes.way().name());
        return wishes.format()
                .map(format -> Say.text("reply.wish.both", way, Say.text("reply.wish.format." + format.name())))
                .orElseGet(() -> Say.text("reply.wish", way));
    }
}
