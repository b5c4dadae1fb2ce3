package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import org.saidanddone.platform.paging.Cursor;

/** A list with a few ways to look at it and a link to more. Both are plain links. */
public abstract class PagedView extends StaffPage {

    private static final long serialVersionUID = 1;

    private static final String SHOW = "show";
    private static final String AFTER = "after";

    /** What the address asks for; the first one where it asks for nothing known. */
    protected static <E extends Enum<E>> E wanted(Location location, List<E> known) {
        return asked(location, known).orElse(known.getFirst());
    }

    /** What the address asks for; empty where it asks for nothing known. */
    protected static <E extends Enum<E>> Optional<E> asked(Location location, List<E> known) {
        String asked = location.getQueryParameters().getSingleParameter(SHOW).orElse("");
        return known.stream().filter(each -> word(each).equals(asked)).findFirst();
    }

    /** The place the address asks to go on from. */
    protected static Optional<Cursor> after(Location location) {
        return location.getQueryParameters().getSingleParameter(AFTER).flatMap(Cursor::read);
    }

    /** As it stands in an address. */
    public static String word(Enum<?> each) {
        return each.name().toLowerCase(java.util.Locale.ROOT);
    }

    protected static <E extends Enum<E>> Nav filters(String path, List<E> known, E now, String keys) {
        UnorderedList list = new UnorderedList();
        list.addClassName("filters");
        list.getElement().setAttribute("role", "list");
        for (E each : known) {
            Anchor anchor = new Anchor(path + "?" + SHOW + "=" + word(each), Say.text(keys + each.name()));
            if (each == now) {
                anchor.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(anchor));
        }
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", Say.text("review.filters"));
        return nav;
    }

    protected static Anchor more(String path, Enum<?> now, Cursor next) {
        return more(path, now, next, "");
    }

    /** A link to more, with what else has to stand in the address. */
    protected static Anchor more(String path, Enum<?> now, Cursor next, String besides) {
        Anchor more = new Anchor(
                path + "?" + SHOW + "=" + word(now) + besides + "&" + AFTER + "=" + next.text(),
                Say.text("review.more"));
        more.addClassNames("button", "second");
        return more;
    }
}
