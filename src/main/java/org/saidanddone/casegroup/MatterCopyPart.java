package org.saidanddone.casegroup;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/** What colleagues call the matter that the case is in. Nothing of the other people in it. */
@Singleton
class MatterCopyPart implements CopyPart {

    private final MatterRepository matters;
    private final MemberRepository members;

    MatterCopyPart(MatterRepository matters, MemberRepository members) {
        this.matters = matters;
        this.members = members;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        return members.matterOf(feedbackId).flatMap(matters::findById).stream()
                .map(matter -> new CopySection(
                        CopyWords.say("matter.heading"),
                        List.of(new CopySection.Fact(CopyWords.say("matter.title"), matter.title()))))
                .toList();
    }
}
