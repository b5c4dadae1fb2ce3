package org.saidanddone.platform.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saidanddone.platform.Place;

/**
 * How many pages are open, and from where: each takes memory here, also several in one visit. Where somebody opens more than
 * anybody needs, the oldest ones close; what was typed there comes back when that page is used again.
 */
@Singleton
public final class OpenPages implements VaadinServiceInitListener {

    /** More tabs than this nobody works with. */
    static final int MOST_IN_A_VISIT = 30;

    private static final long serialVersionUID = 1;

    private final transient Map<String, Integer> byPlace = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
    }

    private void opened(UIInitEvent event) {
        String place = Place.of(VaadinRequest.getCurrent().getRemoteAddr()).key();
        byPlace.merge(place, 1, Integer::sum);
        event.getUI()
                .addDetachListener(
                        closed -> byPlace.computeIfPresent(place, (key, open) -> open == 1 ? null : open - 1));
        List<UI> open = event.getUI().getSession().getUIs().stream()
                .filter(ui -> !ui.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        open.stream().limit(Math.max(0, open.size() - MOST_IN_A_VISIT)).forEach(UI::close);
    }

    /** How many are open. */
    public int now() {
        return byPlace.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them were opened from there. */
    int from(Place place) {
        return byPlace.getOrDefault(place.key(), 0);
    }
}
