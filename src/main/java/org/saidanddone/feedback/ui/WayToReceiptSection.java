package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.Say;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to a receipt that somebody has not said to have kept, for the pages where a visit begins and where it fails.
 * Nothing of what was sent is in it: the page it leads to asks first whose it is.
 */
@Singleton
public final class WayToReceiptSection {

    private static final Logger LOG = LoggerFactory.getLogger(WayToReceiptSection.class);

    private final Visit visit;
    private final WayBackCookie wayBack;

    WayToReceiptSection(Visit visit, WayBackCookie wayBack) {
        this.visit = visit;
        this.wayBack = wayBack;
    }

    /** The link; also where nobody can say at the moment if what was left here was sent. */
    public Optional<BigLink> link() {
        try {
            return visit.left().flatMap(Left::sent).map(sent -> link("receipt.here"));
        } catch (RuntimeException e) {
            LOG.warn("It is not known if there is a receipt on this device: {}", e.toString());
            return wayBack.read(VaadinRequest.getCurrent().getCookies()).map(known -> link("receipt.here.perhaps"));
        }
    }

    private static BigLink link(String key) {
        BigLink link = new BigLink(FeedbackNavigation.TELL, "receipt", Say.text(key), Say.text(key + ".more"));
        link.setId("receipt-here");
        return link;
    }
}
