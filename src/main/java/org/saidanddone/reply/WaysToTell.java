package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.Contact;

/** The ways in which a reply reaches a person; the receipt always shows it too. */
@Singleton
class WaysToTell {

    private final List<WayToTell> ways;
    private final Contact contact;

    WaysToTell(List<WayToTell> ways, Contact contact) {
        this.ways = List.copyOf(ways);
        this.contact = contact;
    }

    /** The way that the person chose. */
    WayToTell of(long feedbackId) {
        AnswerWay wanted = contact.wishes(feedbackId).way();
        return ways.stream()
                .filter(each -> each.way() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no way tells by " + wanted));
    }
}
