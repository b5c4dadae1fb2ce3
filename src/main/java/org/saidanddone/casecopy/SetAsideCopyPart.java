package org.saidanddone.casecopy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.review.EndedCases;
import org.saidanddone.review.SetAsideOnce;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/** When and why the case was set aside. */
@Singleton
class SetAsideCopyPart implements CopyPart {

    private final EndedCases ended;

    SetAsideCopyPart(EndedCases ended) {
        this.ended = ended;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        List<CopySection.Fact> facts = new ArrayList<>();
        for (SetAsideOnce once : ended.setAside(feedbackId).reversed()) {
            String why = CopyWords.ofCode("set-aside.why", once.why().name());
            facts.add(new CopySection.Fact(
                    CopyWords.moment(once.at()), once.words().isBlank() ? why : why + "\n" + once.words()));
        }
        return facts.isEmpty() ? List.of() : List.of(new CopySection(CopyWords.say("set-aside.heading"), facts));
    }
}
