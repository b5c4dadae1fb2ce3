package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.HowItGoes;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.ui.StatusSection;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.publishing.PublishedLink;
import org.saidanddone.reply.GroupReplies;
import org.saidanddone.reply.Replies;
import org.saidanddone.review.OwedReply;

/** What waits for a reply, what has waited longest first. */
@Only({Role.REVIEWER, Role.ACTION_OWNER})
@Prototype
@Route(value = ReplyNavigation.LIST, layout = StaffLayout.class)
class RepliesView extends StaffPage {

    private static final long serialVersionUID = 1;

    private final transient Replies replies;
    private final transient GroupReplies groups;
    private final transient Plans plans;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = new NativeButton(Say.text("reply.list.more"));
    private transient Optional<Cursor> next = Optional.empty();
    private int shown;

    RepliesView(Replies replies, GroupReplies groups, Plans plans) {
        this.replies = replies;
        this.groups = groups;
        this.plans = plans;
        heading(Say.text("reply.list.heading"));
        show(paragraphs(Say.text("reply.list.intro")));
        list.addClassName("cards");
        more.addClassNames("button", "second");
        more.addClickListener(click -> page(next));
        show(list, more);
        page(Optional.empty());
    }

    private void page(Optional<Cursor> after) {
        Page<OwedReply> page = replies.waiting(after);
        Map<Long, Action> actions = new HashMap<>();
        page.items().stream()
                .flatMap(owed -> owed.said().links().stream())
                .map(PublishedLink::actionId)
                .distinct()
                .flatMap(id -> plans.action(id).stream())
                .forEach(action -> actions.put(action.id(), action));
        Map<Long, HowItGoes> how = plans.howTheyGoNow(actions.values());
        page.items().forEach(owed -> list.add(card(owed, actions, how)));
        next = page.next();
        more.setVisible(next.isPresent());
        if (after.isEmpty() && page.items().isEmpty()) {
            list.setVisible(false);
            show(new Paragraph(Say.text("reply.list.none")));
        }
    }

    private ListItem card(OwedReply owed, Map<Long, Action> actions, Map<Long, HowItGoes> how) {
        shown++;
        long id = owed.said().feedbackId();
        ListItem card = new ListItem(new H2(new Anchor(
                ReplyNavigation.compose(id),
                owed.number()
                        .map(number -> Say.text("reply.list.open", number.shown()))
                        .orElseGet(() -> Say.text("reply.list.open.one", shown)))));
        card.addClassName("card");
        owed.said().links().stream()
                .map(PublishedLink::actionId)
                .distinct()
                .flatMap(actionId -> Optional.ofNullable(actions.get(actionId)).stream())
                .forEach(action -> {
                    card.add(new Paragraph(action.code().text() + " " + action.title()));
                    Optional.ofNullable(how.get(action.id())).ifPresent(each -> card.add(new StatusSection(each)));
                });
        if (owed.openedAgain()) {
            Paragraph again = new Paragraph(Say.text("reply.list.again"));
            again.addClassNames("tag", "warn");
            card.add(again);
        }
        owed.number()
                .ifPresent(known -> card.add(new Paragraph(
                        Say.text("reply.list.published", Wording.day(owed.said().published())))));
        replies.replyBy(id).ifPresent(by -> {
            card.setClassName("urgent", by.late());
            card.add(ComposingView.until(by));
        });
        groups.groupOf(id)
                .ifPresent(group -> card.add(new Paragraph(
                        new Anchor(ReplyNavigation.composeToAll(group), Say.text("reply.group.instead")))));
        return card;
    }
}
