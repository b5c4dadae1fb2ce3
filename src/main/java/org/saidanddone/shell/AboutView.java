package org.saidanddone.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.picturelibrary.ui.PictureLibraryNavigation;

/** What this website is, and the way to who made the pictures. */
@Anyone
@Prototype
@Route(value = "about", layout = EasyLayout.class)
final class AboutView extends EasyPage {

    private static final long serialVersionUID = 1;

    AboutView() {
        heading(Say.text("about.heading"));
        backTo("");
        show(paragraphs(Say.text("about.text")));
        show(new Paragraph(new Anchor(PictureLibraryNavigation.THANKS, Say.text("thanks.heading"))));
    }
}
