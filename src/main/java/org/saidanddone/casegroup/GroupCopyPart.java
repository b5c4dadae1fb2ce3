package org.saidanddone.casegroup;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/** What colleagues call the group that the case is in. Nothing of the other people in it. */
@Singleton
class GroupCopyPart implements CopyPart {

    private final GroupRepository groups;
    private final MemberRepository members;

    GroupCopyPart(GroupRepository groups, MemberRepository members) {
        this.groups = groups;
        this.members = members;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        return members.groupOf(feedbackId).flatMap(groups::findById).stream()
                .map(group -> new CopySection(
                        CopyWords.say("group.heading"),
                        List.of(new CopySection.Fact(CopyWords.say("group.title"), group.title()))))
                .toList();
    }
}
