package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.saidanddone.casegroup.GroupCase;
import org.saidanddone.casegroup.WhyLeft;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.Tags;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.plan.Plans;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.SentWords;
import org.saidanddone.review.ui.SinceThen;
import org.saidanddone.review.ui.Wording;

/** A case of a group: how it stands, the words as others would see them, and what keeps it from being published. */
final class GroupCaseCard extends ListItem {

    private static final long serialVersionUID = 1;

    GroupCaseCard(GroupCase each, Cases cases, Plans plans, Clock clock) {
        CaseFile file = each.file();
        addClassName("card");
        setId(idOf(each.feedbackId()));
        getElement().setAttribute("tabindex", "-1");
        Tags tags = new Tags().tag(Wording.of(file.state()));
        each.clock().filter(unused -> file.state().waiting()).ifPresent(by -> {
            if (by.late()) {
                tags.warn(Say.text("review.inbox.late", Say.date(by.replyBy())));
            } else {
                tags.tag(Say.text("review.inbox.due", Say.date(by.replyBy())));
            }
        });
        tags.tag(Wording.of(file.feedback().voice()))
                .tag(Wording.of(file.feedback().feeling()));
        add(
                new H3(new Anchor(ReviewNavigation.caseOf(each.feedbackId()), name(each))),
                tags,
                new Paragraph(Say.text("review.case.received", Wording.age(file.received(), clock))));
        file.preview().answers().forEach(this::said);
        if (file.preview().answers().isEmpty()) {
            add(new Paragraph(Say.text("review.publish.no-words")));
        }
        file.preview().links().forEach(link -> add(new Paragraph(about(link.kind(), link.actionId(), plans))));
        each.unsettled()
                .forEach(link -> add(
                        new Paragraph(Say.text("review.group.unsettled", about(link.kind(), link.actionId(), plans)))));
        if (file.feedback().links().isEmpty()) {
            add(new Paragraph(Say.text("review.publish.no-links")));
        }
        add(new Paragraph(shownTo(each, cases)));
        problems(each);
    }

    /** The id of the card, to which what is wrong leads. */
    static String idOf(long feedbackId) {
        return "case-" + feedbackId;
    }

    static String name(GroupCase each) {
        return Say.text("review.case.heading", each.file().feedback().number().shown());
    }

    private static String about(LinkKind kind, long actionId, Plans plans) {
        return Wording.of(kind) + ": " + Wording.action(plans, actionId);
    }

    private void said(PublishedAnswer answer) {
        Paragraph asked = new Paragraph(Wording.question(answer.question(), answer.from()));
        asked.addClassName("hint");
        add(asked);
        if (!answer.pictures().isEmpty()) {
            add(new Paragraph(Wording.pictures(answer.pictures())));
        }
        if (!answer.words().isBlank()) {
            add(SentWords.words(answer.words()));
        }
    }

    private static String shownTo(GroupCase each, Cases cases) {
        if (each.file().publishedIsOlder()) {
            return SinceThen.words(cases.trail(each.feedbackId()));
        }
        return Say.text(each.file()
                .published()
                .map(GroupCaseCard::shownTo)
                .orElse(
                        each.narrowed(Audience.EVERYONE) == Audience.EVERYONE
                                ? "review.publish.person-said-yes"
                                : "review.publish.person-said-staff"));
    }

    private static String shownTo(PublishedFeedback form) {
        if (!form.isPublic()) {
            return "review.group.shown.staff";
        }
        return form.links().isEmpty() ? "review.group.shown.nowhere" : "review.group.shown.everyone";
    }

    private void problems(GroupCase each) {
        List<WhyLeft> found = each.problems().stream().sorted().toList();
        if (found.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        found.forEach(problem -> {
            boolean places = problem == WhyLeft.SUGGESTION_OPEN
                    && !each.file().suggestions().isEmpty();
            String words = places
                    ? Say.text(
                            "review.group.why.suggestions",
                            each.file().suggestions().size())
                    : Say.text("review.group.why." + problem.name());
            Anchor way = new Anchor(ReviewNavigation.caseOf(each.feedbackId()), words);
            way.getElement().setAttribute("aria-label", Say.text("review.group.left", name(each), words));
            list.add(new ListItem(way));
        });
        list.addClassNames("note", "warn", "group-problems");
        add(list);
    }
}
