package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Proposals;
import org.saidanddone.reply.GroupReplies;
import org.saidanddone.reply.Replies;
import org.saidanddone.review.PublishedFeedbacks;
import org.saidanddone.review.ui.CaseSection;

/** On the case screen: what was replied, and the way to a new reply. */
@Singleton
final class ReplySection implements CaseSection {

    private static final int ORDER = 100;

    private final Replies replies;
    private final GroupReplies groups;
    private final PublishedFeedbacks published;
    private final Proposals proposals;
    private final WhoIsAsking whoIsAsking;

    ReplySection(
            Replies replies,
            GroupReplies groups,
            PublishedFeedbacks published,
            Proposals proposals,
            WhoIsAsking whoIsAsking) {
        this.replies = replies;
        this.groups = groups;
        this.published = published;
        this.proposals = proposals;
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public Component of(long feedbackId) {
        Div section = new Div(new ReplyHistory(replies.history(feedbackId), proposals));
        if (!whoIsAsking.now().hasAny(Role.REVIEWER, Role.ACTION_OWNER)) {
            return section;
        }
        if (published.find(feedbackId).isEmpty()) {
            section.add(new Paragraph(Say.text("reply.section.not-published")));
            return section;
        }
        Anchor write = new Anchor(ReplyNavigation.compose(feedbackId), Say.text("reply.section.write"));
        write.addClassNames("button", "second");
        write.setId("write-reply");
        section.add(write);
        groups.groupOf(feedbackId)
                .ifPresent(group -> section.add(new Paragraph(
                        new Anchor(ReplyNavigation.composeToAll(group), Say.text("reply.group.instead")))));
        return section;
    }

    @Override
    public int order() {
        return ORDER;
    }
}
