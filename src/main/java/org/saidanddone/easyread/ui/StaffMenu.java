package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The menu of staff: what one may open, by kind of work, with how much waits there. */
public final class StaffMenu extends Nav {

    private static final long serialVersionUID = 1;

    /** What is more than this is said to be more. */
    public static final int MOST = 99;

    private final transient List<StaffMenuEntry> entries;
    private final transient List<StaffAccount> accounts;

    StaffMenu(List<StaffMenuEntry> entries, List<StaffAccount> accounts) {
        this.entries = sorted(entries);
        this.accounts = accounts;
        getElement().setAttribute("aria-label", Say.text("staff.menu"));
    }

    /** In the order in which they stand in the menu. */
    public static List<StaffMenuEntry> sorted(List<StaffMenuEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(StaffMenuEntry::kind).thenComparingInt(StaffMenuEntry::order))
                .toList();
    }

    /** How much waits there, in words; "" where nothing does. */
    public static String waiting(StaffMenuEntry entry, Map<String, Integer> counts) {
        int many = counts.getOrDefault(entry.count(), 0);
        if (many == 0) {
            return "";
        }
        return many > MOST ? Say.text("staff.menu.many", MOST) : String.valueOf(many);
    }

    /** Shows what may be opened and waits now, while this page is open. */
    void show(Location here) {
        removeAll();
        Optional<StaffMenuEntry> open =
                entries.stream().filter(entry -> entry.isAt(here)).findFirst();
        Optional<StaffMenuEntry> around = open.or(
                () -> entries.stream().filter(entry -> entry.isAround(here)).findFirst());
        accounts.forEach(account -> {
            Map<String, Integer> counts = account.waiting();
            for (StaffMenuEntry.Kind kind : StaffMenuEntry.Kind.values()) {
                List<ListItem> items = entries.stream()
                        .filter(entry -> entry.kind() == kind && account.mayOpen(entry.view()))
                        .map(entry -> {
                            Anchor anchor = link(entry, waiting(entry, counts));
                            around.filter(entry::equals).ifPresent(current -> anchor.getElement()
                                    .setAttribute("aria-current", open.isPresent() ? "page" : "true"));
                            return new ListItem(anchor);
                        })
                        .toList();
                if (!items.isEmpty()) {
                    group(kind, items);
                }
            }
        });
    }

    private void group(StaffMenuEntry.Kind kind, List<ListItem> items) {
        String id = "staff-menu-" + kind.name().toLowerCase(Locale.ROOT);
        Paragraph heading = new Paragraph(Say.text("staff.menu." + kind));
        heading.setId(id);
        heading.addClassName("staff-kind");
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.getElement().setAttribute("role", "list").setAttribute("aria-labelledby", id);
        add(heading, list);
    }

    private static Anchor link(StaffMenuEntry entry, String waiting) {
        Anchor anchor = new Anchor(entry.path(), Say.text(entry.key()));
        if (!waiting.isEmpty()) {
            Span count = new Span(waiting);
            count.addClassName("staff-count");
            count.setClassName("pressing", entry.pressing());
            anchor.add(new Span(" "), count);
        }
        return anchor;
    }
}
