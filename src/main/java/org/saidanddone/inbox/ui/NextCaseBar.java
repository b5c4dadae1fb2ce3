package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ui.CaseBar;
import org.saidanddone.review.ui.CaseWork;
import org.saidanddone.review.ui.ReviewNavigation;

/** From a case to the next one of the list, without a look at the list. */
@Prototype
@JavaScript("context://static/inbox.js")
final class NextCaseBar extends Div implements CaseBar {

    private static final long serialVersionUID = 1;

    private final transient Inbox inbox;

    NextCaseBar(Inbox inbox) {
        this.inbox = inbox;
        addClassName("next-case");
    }

    @Override
    public Component on(CaseWork page) {
        NativeButton next = new NativeButton(
                Say.text("review.next-case"), click -> go(page.now().feedback().id()));
        next.setId("next-case");
        next.addClassNames("button", "second", "small");
        add(next, new ShortcutsPart(ShortcutsPart.On.CASE));
        return this;
    }

    @Override
    public void upToDate() {
        // It says nothing of the case.
    }

    private void go(long feedbackId) {
        LastList list = LastList.now().andSeen(feedbackId);
        try {
            Optional<Long> next = inbox.next(list.query(), feedbackId, list.order(), list.seen());
            (next.isPresent() ? list : list.ended()).keep();
            UI.getCurrent().navigate(next.map(ReviewNavigation::caseOf).orElse(ReviewNavigation.INBOX));
        } catch (NoSuchCase e) {
            // The case is none of theirs any more. That says nothing about the list.
            UI.getCurrent().navigate(ReviewNavigation.INBOX);
        }
    }
}
