package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Sending;
import org.saidanddone.platform.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what was answered, the same way from every page that has a button for it, and leads on to the receipt. */
@Singleton
final class SendHere {

    private static final Logger LOG = LoggerFactory.getLogger(SendHere.class);

    private final Visit visit;
    private final Sending sending;

    SendHere(Visit visit, Sending sending) {
        this.visit = visit;
        this.sending = sending;
    }

    /** Why nothing led on: the page says it. */
    sealed interface Stopped {

        /** These questions must be answered, or shortened, first. */
        record Unfinished(List<String> questions) implements Stopped {}

        /** It did not go now, or nobody can say if it went. */
        record Later(String words) implements Stopped {}
    }

    /** Sends, and leads to the next page; what is in the way where it does not. */
    Optional<Stopped> send(OpenDraft open, String hiddenBox) {
        Sending.Outcome outcome = trySending(open, hiddenBox).orElse(null);
        return switch (outcome) {
            case null -> Optional.of(new Stopped.Later(Say.text("tell.check.not-known")));
            case Sending.Outcome.Sent sent -> {
                visit.sent(open.code(), sent);
                UI.getCurrent().navigate(Page.SENT);
                yield Optional.empty();
            }
            case Sending.Outcome.Unfinished unfinished -> Optional.of(new Stopped.Unfinished(unfinished.questions()));
            case Sending.Outcome.Wait wait ->
                Optional.of(new Stopped.Later(
                        Say.text("tell.check.wait", wait.howLong().toSeconds() + 1)));
            case Sending.Outcome.Gone unused -> {
                visit.forget();
                UI.getCurrent().navigate(FeedbackNavigation.TELL);
                yield Optional.empty();
            }
        };
    }

    /**
     * Empty where nobody can say now if it was sent: the database went away, perhaps after it had kept everything. Pressing
     * again finds it, or sends it.
     */
    private Optional<Sending.Outcome> trySending(OpenDraft open, String hiddenBox) {
        Place from = Place.of(VaadinRequest.getCurrent().getRemoteAddr());
        try {
            return Optional.of(sending.send(open, from, hiddenBox));
        } catch (RuntimeException e) {
            LOG.error("it is not known if a draft was sent", e);
            return Optional.empty();
        }
    }
}
