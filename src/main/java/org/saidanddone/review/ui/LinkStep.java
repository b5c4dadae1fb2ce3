package org.saidanddone.review.ui;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Link;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plans;
import org.saidanddone.publishing.PublishedCopy;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;

/** Saying what a case is about: agreeing with what the person chose, or linking it. */
@Singleton
final class LinkStep implements CaseStep {

    private final Cases cases;
    private final Plans plans;

    LinkStep(Cases cases, Plans plans) {
        this.cases = cases;
        this.plans = plans;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Standing> of(CaseFile file) {
        List<Link> links = file.feedback().links();
        if (links.isEmpty()) {
            return Optional.of(Standing.open(
                    Say.text("review.next.link"), new Way.Here(Say.text("review.next.link.go"), LinkField.ACTION)));
        }
        List<Action> actions = links.stream()
                .map(Link::actionId)
                .distinct()
                .flatMap(id -> plans.action(id).stream())
                .toList();
        return Optional.of(links.stream()
                .filter(link -> PublishedCopy.isUnsettled(file.feedback(), link))
                .findFirst()
                .map(link -> confirm(link, actions))
                .orElseGet(() -> Standing.done(Say.text(
                        "review.next.link.done",
                        actions.stream().map(LinkStep::code).sorted().collect(Collectors.joining(", "))))));
    }

    private Standing confirm(Link link, List<Action> actions) {
        Action action = actions.stream()
                .filter(each -> each.id() == link.actionId())
                .findFirst()
                .orElseThrow();
        return Standing.open(
                Say.text("review.next.confirm", Wording.titled(action)),
                new Way.Press(
                        Say.text("review.next.confirm.go", code(action)),
                        Say.text("review.wish.link-confirm", Wording.titled(action)),
                        file -> cases.confirmLink(file.feedback().id(), file.version(), link.id()),
                        after -> Say.text("review.link.done.confirmed")));
    }

    private static String code(Action action) {
        return action.code().text();
    }
}
