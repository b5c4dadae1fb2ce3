package org.saidanddone.shell;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.ui.WayToReceiptSection;
import org.saidanddone.people.access.Anyone;

/** Where everybody starts: what this is, and the ways in. */
@Anyone
@Prototype
@Route(value = "", layout = EasyLayout.class)
final class HomeView extends EasyPage {

    private static final long serialVersionUID = 1;

    HomeView(WayToReceiptSection receipt) {
        heading(Say.text("home.heading"));
        show(paragraphs(Say.text("home.intro")));
        receipt.link().ifPresent(this::show);
        show(
                new BigLink("tell", "talk", Say.text("home.tell"), Say.text("home.tell.more")),
                new BigLink("plans", "plan", Say.text("home.see"), Say.text("home.see.more")),
                new BigLink("back", "receipt", Say.text("home.receipt"), Say.text("home.receipt.more")));
    }
}
