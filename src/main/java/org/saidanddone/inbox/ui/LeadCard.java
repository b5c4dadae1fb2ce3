package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.review.ui.Wording;

/** A case that is with the safeguarding lead: a number and an age. */
final class LeadCard extends ListItem {

    private static final long serialVersionUID = 1;

    LeadCard(InboxCard.WithLead card, Clock clock) {
        addClassName("card");
        add(
                new H2(Say.text("review.case.heading", card.number().shown())),
                new Paragraph(Say.text("review.inbox.since", Wording.age(card.since(), clock))),
                new Paragraph(Say.text("review.inbox.with-lead")));
    }
}
