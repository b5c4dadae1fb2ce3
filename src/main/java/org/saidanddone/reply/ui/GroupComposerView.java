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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Meanwhile;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Proposals;
import org.saidanddone.reply.EarlierReply;
import org.saidanddone.reply.GroupReplies;
import org.saidanddone.reply.GroupSendResult;
import org.saidanddone.reply.GroupToReply;
import org.saidanddone.reply.MayStand;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.Saved;
import org.saidanddone.review.ui.ReviewNavigation;

/** Staff write one reply to the people of a group and choose who gets it. The group's title is not shown. */
@Only({Role.REVIEWER, Role.ACTION_OWNER})
@Prototype
@Route(value = ReplyNavigation.GROUP + "/:" + ReplyNavigation.ID + "([0-9]{1,18})", layout = StaffLayout.class)
class GroupComposerView extends ComposingView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient GroupReplies replies;
    private final transient Proposals proposals;
    private final transient WhoIsAsking whoIsAsking;
    private transient @Nullable WhoGetsIt people;
    private long group;

    GroupComposerView(
            GroupReplies replies,
            Plans plans,
            Proposals proposals,
            WhoIsAsking whoIsAsking,
            ComposerKit kit,
            Clock clock) {
        super(Say.text("reply.group.send"), plans, proposals, kit, clock);
        this.replies = replies;
        this.proposals = proposals;
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long groupId = event.getRouteParameters().getLong(ReplyNavigation.ID).orElseThrow(NotFoundException::new);
        GroupToReply to = replies.open(groupId).orElseThrow(NotFoundException::new);
        group = groupId;
        heading(Say.text("reply.group.heading", groupId));
        backTo(whoIsAsking.now().hasAny(Role.REVIEWER) ? ReviewNavigation.group(groupId) : ReplyNavigation.LIST);
        WhoGetsIt who = new WhoGetsIt(to.people());
        people = who;
        Div written = new Div(new Paragraph(Say.text("reply.group.help")), who);
        if (to.unpublished() > 0) {
            written.add(new Paragraph(Say.text("reply.group.unpublished", to.unpublished())));
        }
        if (!to.replies().isEmpty()) {
            written.add(new H2(Say.text("reply.group.before")), new GroupHistory(to.replies(), proposals));
        }
        compose(
                new Readers(Readers.Letter.NONE, Readers.Reply.SEVERAL),
                written,
                to.draft(),
                to.actions(),
                to.toOthers());
    }

    @Override
    Saved save(ReplyDraft draft) {
        return replies.save(draft);
    }

    private static String names(Set<Long> cases, WhoGetsIt who) {
        return cases.stream().map(who::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
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
        WhoGetsIt who = people;
        if (who == null || who.chosen().isEmpty()) {
            problem(WhoGetsIt.FIELD, Say.text("reply.group.nobody"));
            return;
        }
        switch (replies.send(last.to(), last.version(), who.chosen(), decided)) {
            case GroupSendResult.Sent done -> {
                String waits = names(done.unreviewed(), who);
                Set<Long> notNow = new HashSet<>(done.left());
                notNow.removeAll(done.unreviewed());
                String left = names(notNow, who);
                String said = left.isEmpty()
                        ? Say.text("reply.group.sent", done.replies().size())
                        : Say.text("reply.group.sent-some", done.replies().size(), left);
                sent(
                        0,
                        Say.text("reply.group.heading.sent", group),
                        waits.isEmpty() ? said : said + " " + Say.text("reply.group.unreviewed", waits));
            }
            case GroupSendResult.NotSent not -> notSent(not.why());
        }
    }
}
