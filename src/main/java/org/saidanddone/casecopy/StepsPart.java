package org.saidanddone.casecopy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.people.People;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.people.audit.AuditEvent;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/**
 * Who read it and what was done with it, step by step. Colleagues stand there with what they do, not with their names; what
 * a step was in detail stays out where it is about a concern.
 */
@Singleton
class StepsPart implements CopyPart {

    private static final int PAGE = 500;
    private static final String CONCERN = "CONCERN_";

    private final Audit audit;
    private final People people;

    StepsPart(Audit audit, People people) {
        this.audit = audit;
        this.people = people;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        List<CopySection.Fact> facts = new ArrayList<>();
        List<AuditEvent> page = audit.after(feedbackId, 0, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(event -> confidential || !event.what().startsWith(CONCERN))
                    .forEach(event -> facts.add(new CopySection.Fact(
                            CopyWords.moment(event.at()), CopyWords.say("steps.line", who(event), what(event)))));
            page = audit.after(feedbackId, page.getLast().id(), PAGE);
        }
        return List.of(new CopySection(CopyWords.say("steps.heading"), facts));
    }

    private String who(AuditEvent event) {
        return event.personId()
                .map(people::rolesOf)
                .map(CopyWords::role)
                .orElseGet(() -> CopyWords.say(event.who().isBlank() ? "steps.you" : "steps.product"));
    }

    private static String what(AuditEvent event) {
        String what = CopyWords.ofCode("audit.what", event.what());
        return event.detail().isBlank() ? what : what + " (" + CopyWords.ofCode("audit.detail", event.detail()) + ")";
    }
}
