package org.saidanddone.accessibility;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.saidanddone.people.Role;

/**
 * A page for staff as one of them sees it.
 *
 * @param name a short name without spaces, the same on every walk
 * @param role who sees it
 * @param path its address, with the name of a case of {@link BusyOffice} in braces where it shows one
 * @param loads false where the page before it is still open and something is done there
 * @param act what is done on the page; it waits until that shows
 */
record Stop(String name, Role role, String path, boolean loads, Consumer<Page> act) {

    /** A page as it opens. */
    static Stop at(Role role, String name, String path) {
        return new Stop(name, role, path, true, page -> {});
    }

    /** A page on which something is shown that comes a moment later, or is done at once. */
    static Stop at(Role role, String name, String path, Consumer<Page> act) {
        return new Stop(name, role, path, true, act);
    }

    /** The same page, after something was done there. */
    Stop then(String what, Consumer<Page> done) {
        return new Stop(what, role, path, false, done);
    }
}
