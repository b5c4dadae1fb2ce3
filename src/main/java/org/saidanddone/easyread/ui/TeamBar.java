package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A thin bar above a public page, for colleagues alone: nobody else loads anything of it. */
@StyleSheet("context://static/team-bar.css")
final class TeamBar extends Nav {

    private static final long serialVersionUID = 1;

    private TeamBar(List<Component> links) {
        addClassNames("team-bar", "not-printed");
        getElement().setAttribute("aria-label", Say.text("staff.bar"));
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        links.forEach(link -> list.add(new ListItem(link)));
        add(list);
    }

    /** The bar above the page that is open; none where nothing stands in it. */
    static Optional<TeamBar> on(Location here, List<TeamLinks> features) {
        List<Component> links = features.stream()
                .sorted(Comparator.comparingInt(TeamLinks::order))
                .flatMap(feature -> feature.on(here).stream())
                .toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new TeamBar(links));
    }
}
