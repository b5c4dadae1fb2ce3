package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.ReceiptCode;
import org.saidanddone.feedback.Receipts;
import org.saidanddone.platform.Place;

/** Opens what a receipt belongs to, however it was given. A wrong one is answered alike everywhere, and slowed alike. */
@Singleton
final class ReceiptDoor {

    private final Visit visit;
    private final Receipts receipts;
    private final Beginning beginning;

    ReceiptDoor(Visit visit, Receipts receipts, Beginning beginning) {
        this.visit = visit;
        this.receipts = receipts;
        this.beginning = beginning;
    }

    /** Goes to what it belongs to; what is wrong where it opens nothing. */
    Optional<String> open(ReceiptCode code) {
        return switch (receipts.open(code, Place.of(VaadinRequest.getCurrent().getRemoteAddr()))) {
            case Receipts.Opened.Unfinished unfinished -> {
                beginning.carryOn(unfinished.draft());
                yield Optional.empty();
            }
            case Receipts.Opened.Sent sent -> {
                visit.opened(sent.opened());
                UI.getCurrent().navigate(FeedbackNavigation.ANSWER);
                yield Optional.empty();
            }
            case Receipts.Opened.Nothing unused -> Optional.of(Say.text("back.problem"));
            case Receipts.Opened.Wait wait ->
                Optional.of(Say.text("back.wait", wait.howLong().toSeconds() + 1));
        };
    }
}
