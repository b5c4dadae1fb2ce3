package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.casegroup.ui.MatterSection;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Proposals;
import org.saidanddone.reply.MatterReplies;
import org.saidanddone.reply.MatterReply;

/** On the screen of a matter: what was replied to several people at once, and the way to a new reply. */
@Singleton
final class MatterReplySection implements MatterSection {

    private static final int ORDER = 100;

    private final MatterReplies replies;
    private final Proposals proposals;
    private final WhoIsAsking whoIsAsking;

    MatterReplySection(MatterReplies replies, Proposals proposals, WhoIsAsking whoIsAsking) {
        this.replies = replies;
        this.proposals = proposals;
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public Component of(long matterId) {
        List<MatterReply> sent = replies.history(matterId);
        Div section = new Div(new H2(Say.text("reply.matter.section")));
        if (sent.isEmpty()) {
            section.add(new Paragraph(Say.text("reply.matter.none")));
        } else {
            section.add(new MatterHistory(sent, proposals));
        }
        if (!whoIsAsking.now().hasAny(Role.REVIEWER, Role.ACTION_OWNER)) {
            return section;
        }
        if (replies.anyPublished(matterId)) {
            Anchor write = new Anchor(ReplyNavigation.composeToAll(matterId), Say.text("reply.matter.write"));
            write.addClassName("button");
            write.setId("write-matter-reply");
            section.add(write);
        } else {
            section.add(new Paragraph(Say.text("reply.matter.not-published")));
        }
        return section;
    }

    @Override
    public int order() {
        return ORDER;
    }
}
