package org.saidanddone.picturelibrary.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.pictures.PictureSet;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.picturelibrary.Credit;
import org.saidanddone.picturelibrary.PictureLibrary;

/** Who made the pictures, and what lets everybody use them. */
@Anyone
@Prototype
@Route(value = PictureLibraryNavigation.THANKS, layout = EasyLayout.class)
final class PicturesThanksView extends EasyPage {

    private static final long serialVersionUID = 1;

    PicturesThanksView(PictureLibrary library) {
        heading(Say.text("thanks.heading"));
        backTo("about");
        show(paragraphs(Say.text("thanks.text")));
        show(new H2(Say.text("thanks.sets")));
        show(sets());
        show(paragraphs(Say.text("thanks.changed")));
        List<Credit> credits = library.credits();
        if (!credits.isEmpty()) {
            show(new H2(Say.text("thanks.own")));
            show(own(credits));
        }
    }

    private static UnorderedList sets() {
        UnorderedList list = new UnorderedList();
        list.addClassName("picture-sets");
        for (PictureSet set : PictureSet.all()) {
            list.add(new ListItem(
                    new Paragraph(new Anchor(set.address(), set.name())),
                    new Paragraph(set.authors()),
                    new Paragraph(
                            new Text(Say.text("thanks.licence") + " "),
                            new Anchor(set.licenceAddress(), set.licence()))));
        }
        return list;
    }

    private static UnorderedList own(List<Credit> credits) {
        UnorderedList list = new UnorderedList();
        list.addClassName("picture-sets");
        credits.forEach(credit -> list.add(new ListItem(
                new Paragraph(credit.maker()),
                new Paragraph(String.join("; ", credit.pictures())),
                new Paragraph(Say.text("thanks.licence") + " " + credit.licence()))));
        return list;
    }
}
