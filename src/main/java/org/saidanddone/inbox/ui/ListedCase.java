package org.saidanddone.inbox.ui;

import java.util.Optional;
import org.saidanddone.inbox.InboxCard;

/** A row of the list. What is known of its case changes while the row stays the same, and selected. */
final class ListedCase {

    private Optional<InboxCard.Open> card;
    private CaseWords words;

    private ListedCase(Optional<InboxCard.Open> card, CaseWords words) {
        this.card = card;
        this.words = words;
    }

    static ListedCase of(InboxCard card, CaseWords words) {
        return new ListedCase(open(card), words);
    }

    private static Optional<InboxCard.Open> open(InboxCard card) {
        return card instanceof InboxCard.Open open ? Optional.of(open) : Optional.empty();
    }

    /** The case is so now; true when that looks otherwise than before. */
    boolean becomes(InboxCard now, CaseWords said) {
        boolean other = !said.equals(words);
        card = open(now);
        words = said;
        return other;
    }

    /** The case, as long as whoever looks may open it. */
    Optional<InboxCard.Open> card() {
        return card;
    }

    /** The number of the feedback, empty where the case may not be opened. */
    String id() {
        return card.map(open -> String.valueOf(open.feedbackId())).orElse("");
    }

    CaseWords words() {
        return words;
    }
}
