package org.saidanddone.picturelibrary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.pictures.ShownPicture;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.picturelibrary.PictureLibrary;
import org.saidanddone.picturelibrary.PicturePage;
import org.saidanddone.platform.text.CleanText;

/** Every idea with the picture that is shown for it now, some at a time. */
@Only(Role.ADMINISTRATOR)
@Prototype
@Route(value = PictureLibraryNavigation.LIST, layout = StaffLayout.class)
class PicturesView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient PictureLibrary library;
    private final TextLine find =
            new TextLine("find-picture", Say.text("work.pictures.find"), Say.text("work.pictures.find.hint"));

    PicturesView(PictureLibrary library) {
        this.library = library;
        heading(Say.text("work.pictures.heading"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String word = CleanText.line(asked.getSingleParameter("find").orElse(""));
        String after = asked.getSingleParameter("after").orElse("");
        boolean ownOnly = asked.getSingleParameter("own").isPresent();
        clear();
        show(paragraphs(Say.text("work.pictures.intro")));
        Anchor pack = new Anchor(PictureLibraryNavigation.PACK, Say.text("work.pictures.pack.link"));
        show(new Paragraph(pack));
        show(search(word, ownOnly), filters(word, ownOnly));
        PicturePage page = library.page(word, ownOnly, after);
        if (page.pictures().isEmpty()) {
            show(new Paragraph(Say.text(ownOnly ? "work.pictures.none-own" : "work.pictures.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("picture-list");
        list.getElement().setAttribute("role", "list");
        page.pictures().forEach(picture -> list.add(item(picture)));
        show(list);
        page.next().ifPresent(next -> {
            Anchor more =
                    new Anchor(PictureLibraryNavigation.list(word, ownOnly, next), Say.text("work.pictures.more"));
            more.addClassNames("button", "second");
            show(more);
        });
    }

    private Div search(String word, boolean ownOnly) {
        find.text(word);
        find.whenEntered(() -> search(ownOnly));
        NativeButton button = new NativeButton(Say.text("work.pictures.find.button"), click -> search(ownOnly));
        button.addClassNames("button", "second");
        button.setId("find-picture-button");
        Div search = new Div(find, button);
        search.addClassName("picture-search");
        search.getElement().setAttribute("role", "search");
        return search;
    }

    private void search(boolean ownOnly) {
        Location list = new Location(PictureLibraryNavigation.list(find.text(), ownOnly, ""));
        getUI().ifPresent(ui -> ui.navigate(list.getPath(), list.getQueryParameters()));
    }

    private static Nav filters(String word, boolean ownOnly) {
        UnorderedList list = new UnorderedList(
                filter(PictureLibraryNavigation.list(word, false, ""), "work.pictures.all", !ownOnly),
                filter(PictureLibraryNavigation.list(word, true, ""), "work.pictures.own", ownOnly));
        list.addClassName("filters");
        list.getElement().setAttribute("role", "list");
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", Say.text("work.pictures.filters"));
        return nav;
    }

    private static ListItem filter(String path, String key, boolean now) {
        Anchor anchor = new Anchor(path, Say.text(key));
        if (now) {
            anchor.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(anchor);
    }

    private static ListItem item(ShownPicture picture) {
        Anchor name = new Anchor(PictureLibraryNavigation.concept(picture.concept()), Wording.name(picture));
        Span words = new Span(picture.alternative());
        Div text = new Div(name, words);
        if (picture.own().isPresent()) {
            Span tag = new Span(Say.text("work.pictures.tag"));
            tag.addClassName("tag");
            text.add(tag);
        }
        return new ListItem(PictureImage.at(picture.address()), text);
    }
}
