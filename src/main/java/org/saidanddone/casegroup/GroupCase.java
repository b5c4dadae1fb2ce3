package org.saidanddone.casegroup;

import java.util.Optional;
import java.util.Set;
import org.saidanddone.due.ResponseClock;
import org.saidanddone.feedback.ChosenBy;
import org.saidanddone.feedback.Link;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.CaseFile;

/**
 * A case of a group.
 *
 * @param file the case
 * @param clock what the plan promises about it, where it promises anything
 * @param problems what keeps it from being published together with the others; empty when nothing does
 */
public record GroupCase(CaseFile file, Optional<ResponseClock> clock, Set<WhyLeft> problems) {

    /** Keeps its own copy. */
    public GroupCase {
        problems = Set.copyOf(problems);
    }

    /** The number of the feedback. */
    public long feedbackId() {
        return file.feedback().id();
    }

    /** True when others see exactly what they would see if it were published for them now. */
    public boolean isPublishedFor(Audience audience) {
        return file.published()
                .filter(form -> form.isPublic() == (audience == Audience.EVERYONE)
                        && file.preview().isShownBy(form))
                .isPresent();
    }

    /** Who may see it when it is published for these: never more than the person allows. */
    public Audience narrowed(Audience widest) {
        return file.everybodyMaySee() ? widest : Audience.STAFF;
    }

    /** The links that the person made and nobody has confirmed, changed or taken out. */
    public Iterable<Link> unsettled() {
        return file.feedback().links().stream()
                .filter(link -> link.chosenBy() == ChosenBy.PERSON && !link.confirmed())
                .filter(link -> file.feedback().links().stream()
                        .noneMatch(other -> other.chosenBy() == ChosenBy.STAFF && other.actionId() == link.actionId()))
                .toList();
    }
}
