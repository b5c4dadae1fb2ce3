package org.saidanddone.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.pictures.PictureSet;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.access.Anyone;

/** What this website is, who made the pictures, and how far everybody can use it. */
@Anyone
@Prototype
@Route(value = "about", layout = EasyLayout.class)
final class AboutView extends EasyPage {

    private static final long serialVersionUID = 1;

    AboutView() {
        heading(Say.text("about.heading"));
        backTo("");
        show(paragraphs(Say.text("about.text")));
        show(paragraphs(Say.text("about.pictures")));
        show(pictureSets());
    }

    private static UnorderedList pictureSets() {
        UnorderedList list = new UnorderedList();
        list.addClassName("picture-sets");
        for (PictureSet set : PictureSet.all()) {
            list.add(new ListItem(
                    new Anchor(set.address(), set.name()), new Text(" (" + set.licence() + "): " + set.authors())));
        }
        return list;
    }
}
