package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenForFeedback;
import org.saidanddone.feedback.OpeningCondition;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.ui.NoticeSection;

/** Tells an administrator why the website takes no feedback, and where to mend it. */
@Singleton
final class ClosedNotice implements NoticeSection {

    private final OpenForFeedback open;
    private final WhoIsAsking whoIsAsking;

    ClosedNotice(OpenForFeedback open, WhoIsAsking whoIsAsking) {
        this.open = open;
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public Optional<Component> notice() {
        List<OpeningCondition.Lack> lacking = open.lacking();
        if (lacking.isEmpty() || !whoIsAsking.now().hasAny(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        lacking.forEach(lack -> list.add(new ListItem(new Anchor(lack.path(), Say.text(lack.key())))));
        Div notice =
                new Div(new H2(Say.text("work.closed.heading")), new Paragraph(Say.text("work.closed.text")), list);
        notice.addClassName("note");
        notice.setId("closed");
        return Optional.of(notice);
    }
}
