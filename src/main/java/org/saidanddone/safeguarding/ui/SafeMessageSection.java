package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.ui.ReceiptSection;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.safeguarding.SafeMessagesForMe;

/** The way to what the safeguarding lead wrote to a person, for that person. */
@Singleton
class SafeMessageSection implements ReceiptSection {

    private final SafeMessagesForMe messages;

    SafeMessageSection(SafeMessagesForMe messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Component> of(OpenedCase opened) {
        SafeMessagesForMe.Waiting waiting = messages.waiting(opened);
        if (!waiting.any()) {
            return Optional.empty();
        }
        String key = waiting.unread() ? "safe-message.link" : "safe-message.link.read";
        return Optional.of(
                new Div(new BigLink(ReviewNavigation.MESSAGE, "letter", Say.text(key), Say.text(key + ".hint"))));
    }

    @Override
    public int order() {
        return 10;
    }
}
