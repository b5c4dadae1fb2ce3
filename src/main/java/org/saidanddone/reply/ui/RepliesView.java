package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidanddone.easyread.ui.GridLine;
import org.saidanddone.easyread.ui.RowGrid;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.HowItGoes;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.ui.StatusSection;
import org.saidanddone.publishing.PublishedLink;
import org.saidanddone.reply.AnswerBy;
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
    private int shown;

    RepliesView(Replies replies, GroupReplies groups, Plans plans) {
        this.replies = replies;
        this.groups = groups;
        this.plans = plans;
        heading(Say.text("reply.list.heading"));
        show(paragraphs(Say.text("reply.list.intro")));
        show(new RowGrid(
                        Say.text("reply.list.heading"),
                        new Paragraph(Say.text("reply.list.none")),
                        Say.text("reply.list.column.case"),
                        Say.text("reply.list.column.by"),
                        Say.text("reply.list.column.published"))
                .pages(replies::waiting, this::rows));
    }

    private List<GridLine> rows(List<OwedReply> page) {
        Map<Long, Action> actions = new HashMap<>();
        page.stream()
                .flatMap(owed -> owed.said().links().stream())
                .map(PublishedLink::actionId)
                .distinct()
                .flatMap(id -> plans.action(id).stream())
                .forEach(action -> actions.put(action.id(), action));
        Map<Long, HowItGoes> how = plans.howTheyGoNow(actions.values());
        return page.stream().map(owed -> row(owed, actions, how)).toList();
    }

    private GridLine row(OwedReply owed, Map<Long, Action> actions, Map<Long, HowItGoes> how) {
        shown++;
        long id = owed.said().feedbackId();
        GridLine.Lead lead = GridLine.Lead.of(
                owed.number()
                        .map(number -> Say.text("reply.list.open", number.shown()))
                        .orElseGet(() -> Say.text("reply.list.open.one", shown)),
                ReplyNavigation.compose(id));
        if (owed.openedAgain()) {
            lead = lead.warn(Say.text("reply.list.again"));
        }
        for (Action action : about(owed, actions)) {
            lead = lead.below(List.of(action.code().text() + " " + action.title()));
            HowItGoes goes = how.get(action.id());
            if (goes != null) {
                lead = lead.below(StatusSection.lines(goes));
            }
        }
        Optional<Long> group = groups.groupOf(id);
        if (group.isPresent()) {
            lead = lead.way(Say.text("reply.group.instead"), ReplyNavigation.composeToAll(group.get()));
        }
        Optional<AnswerBy> by = replies.replyBy(id);
        String until = by.map(each -> ComposingView.until(each).getText()).orElse("");
        boolean late = by.filter(AnswerBy::late).isPresent();
        return new GridLine(
                id,
                late ? lead.warn(until) : lead,
                late ? "" : until,
                owed.number().map(known -> Wording.day(owed.said().published())).orElse(""));
    }

    private static List<Action> about(OwedReply owed, Map<Long, Action> actions) {
        return owed.said().links().stream()
                .map(PublishedLink::actionId)
                .distinct()
                .flatMap(actionId -> Optional.ofNullable(actions.get(actionId)).stream())
                .toList();
    }
}
