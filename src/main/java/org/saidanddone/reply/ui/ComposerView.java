package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Meanwhile;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Proposals;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.reply.EarlierReply;
import org.saidanddone.reply.MayStand;
import org.saidanddone.reply.Replies;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.Saved;
import org.saidanddone.reply.SendResult;
import org.saidanddone.reply.ToAnswer;
import org.saidanddone.review.ui.ReviewNavigation;

/** Staff write a reply to one person, below the published form. */
@Only({Role.REVIEWER, Role.ACTION_OWNER})
@Prototype
@Route(value = ReplyNavigation.COMPOSE + "/:" + ReplyNavigation.ID + "([0-9]{1,18})", layout = StaffLayout.class)
class ComposerView extends ComposingView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Replies replies;
    private final transient Proposals proposals;
    private final transient WhoIsAsking whoIsAsking;
    private String number = "";

    ComposerView(
            Replies replies, Plans plans, Proposals proposals, WhoIsAsking whoIsAsking, ComposerKit kit, Clock clock) {
        super(Say.text("reply.send"), plans, proposals, kit, clock);
        this.replies = replies;
        this.proposals = proposals;
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long feedbackId = event.getRouteParameters().getLong(ReplyNavigation.ID).orElseThrow(NotFoundException::new);
        ToAnswer to = replies.open(feedbackId).orElseThrow(NotFoundException::new);
        number = to.number().map(CaseNumber::shown).orElse("");
        heading(number.isEmpty() ? Say.text("reply.heading.one") : Say.text("reply.heading", number));
        backTo(whoIsAsking.now().hasAny(Role.REVIEWER) ? ReviewNavigation.caseOf(feedbackId) : ReplyNavigation.LIST);
        Div written = new Div(new NewSince(to.newWords()), said(to));
        if (!to.replies().isEmpty()) {
            written.add(new ReplyHistory(to.replies(), proposals));
        }
        previewFor(to.said().voice());
        compose(readers(to), written, to.draft(), to.actions(), to.toOthers());
        if (!to.mayReply()) {
            problem("send", Say.text("reply.not-now"));
        }
    }

    private static Readers readers(ToAnswer to) {
        return new Readers(
                to.letterIsOpen() ? Readers.Letter.WRITTEN_HERE : Readers.Letter.OF_A_COLLEAGUE,
                to.said().isPublic() ? Readers.Reply.EVERYBODY : Readers.Reply.NOT_PUBLIC);
    }

    private static Div said(ToAnswer to) {
        Div said = new Div();
        to.replyBy().ifPresent(by -> said.add(until(by)));
        Paragraph wishes = new Paragraph(wishes(to.wishes()));
        wishes.setId("wishes");
        said.add(new H2(Say.text("reply.said")), wishes);
        said.add(new SaidCard(to.said(), "said"));
        said.add(new Paragraph(Say.text(shownTo(to.said()))));
        return said;
    }

    private static String shownTo(PublishedFeedback said) {
        if (!said.isPublic()) {
            return "reply.said.staff";
        }
        return said.links().isEmpty() ? "reply.said.nowhere" : "reply.said.public";
    }

    @Override
    Saved save(ReplyDraft draft) {
        return replies.save(draft);
    }

    @Override
    List<EarlierReply> differing(ReplyDraft draft) {
        return replies.differing(draft);
    }

    @Override
    Optional<Meanwhile> meanwhile(ReplyDraft draft) {
        return replies.meanwhile(draft);
    }

    @Override
    void send(ReplyDraft last, List<MayStand> decided) {
        SendResult result = replies.send(last.to(), last.version(), decided);
        if (result instanceof SendResult.Sent done) {
            sent(
                    last.to(),
                    number.isEmpty() ? Say.text("reply.heading.sent.one") : Say.text("reply.heading.sent", number),
                    Say.text("reply.sent", Say.moment(done.reply().sent())));
        } else {
            notSent(result);
        }
    }
}
