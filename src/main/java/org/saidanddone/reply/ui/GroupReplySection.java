package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.casegroup.ui.GroupSection;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Proposals;
import org.saidanddone.reply.GroupReplies;
import org.saidanddone.reply.GroupReply;

/** On the screen of a group: what was replied to several people at once, and the way to a new reply. */
@Singleton
final class GroupReplySection implements GroupSection {

    private static final int ORDER = 100;

    private final GroupReplies replies;
    private final Proposals proposals;
    private final WhoIsAsking whoIsAsking;

    GroupReplySection(GroupReplies replies, Proposals proposals, WhoIsAsking whoIsAsking) {
        this.replies = replies;
        this.proposals = proposals;
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public Component of(long groupId) {
        List<GroupReply> sent = replies.history(groupId);
        Div section = new Div(new H2(Say.text("reply.group.section")));
        if (sent.isEmpty()) {
            section.add(new Paragraph(Say.text("reply.group.none")));
        } else {
            section.add(new GroupHistory(sent, proposals));
        }
        if (!whoIsAsking.now().hasAny(Role.REVIEWER, Role.ACTION_OWNER)) {
            return section;
        }
        if (replies.anyPublished(groupId)) {
            Anchor write = new Anchor(ReplyNavigation.composeToAll(groupId), Say.text("reply.group.write"));
            write.addClassName("button");
            write.setId("write-group-reply");
            section.add(write);
        } else {
            section.add(new Paragraph(Say.text("reply.group.not-published")));
        }
        return section;
    }

    @Override
    public int order() {
        return ORDER;
    }
}
