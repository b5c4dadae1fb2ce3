package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;

/**
 * A way to a screen for staff, in the menu of {@link StaffLayout}. Each is a bean; a feature adds its own. Whoever may open
 * the screen sees it: the screen itself says who that is.
 *
 * @param view the screen
 * @param query what stands behind the ? of its address, where one screen has several lists; "" where it has one
 * @param key the key of its words in the language file
 * @param kind the kind of work it is for
 * @param order where it stands among them: small numbers first
 * @param count the name of what waits there; "" where nothing is counted
 * @param pressing true where what waits there should have been done by now
 */
public record StaffMenuEntry(
        Class<? extends Component> view,
        String query,
        String key,
        Kind kind,
        int order,
        String count,
        boolean pressing) {

    /** Kinds of work, in the order in which they stand in the menu. */
    public enum Kind {
        /** Somebody may not be safe, or cannot decide. */
        SAFETY,
        /** What people sent. */
        REVIEW,
        /** What they get back. */
        REPLY,
        /** What was promised, and who answers for it. */
        PLANS,
        /** How the product itself works. */
        SET_UP
    }

    /** The only list of a screen, without a count. */
    public static StaffMenuEntry to(Class<? extends Component> view, String key, Kind kind, int order) {
        return new StaffMenuEntry(view, "", key, kind, order, "", false);
    }

    /** One of the lists of the screen. */
    public StaffMenuEntry list(String itsQuery) {
        return new StaffMenuEntry(view, itsQuery, key, kind, order, count, pressing);
    }

    /** With how much waits there, by the name under which it is counted. */
    public StaffMenuEntry counting(String what) {
        return new StaffMenuEntry(view, query, key, kind, order, what, pressing);
    }

    /** What waits there should have been done by now. */
    public StaffMenuEntry asPressing() {
        return new StaffMenuEntry(view, query, key, kind, order, count, true);
    }

    /** The path of the screen, with the list. */
    public String path() {
        return query.isEmpty() ? screen() : screen() + "?" + query;
    }

    private String screen() {
        return view.getAnnotation(Route.class).value();
    }

    /** The key of the sentence that says, on the first page after signing in, what the screen is for. */
    public String about() {
        return key + ".about";
    }

    /** True when this very list is open. */
    boolean isAt(Location here) {
        return here.getPathWithQueryParameters().equals(path());
    }

    /** True when another list of the screen is open, or a page below it. */
    boolean isAround(Location here) {
        return here.getPath().equals(screen()) || here.getPath().startsWith(screen() + "/");
    }
}
