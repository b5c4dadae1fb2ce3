package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;

/** The cards of a list, in its order, by the number of the feedback. */
final class CaseCards extends UnorderedList {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;
    private final transient Clock clock;
    private final transient Consumer<Narrowed.SameWords> showSame;
    private final Map<Long, CaseCard> cards = new LinkedHashMap<>();

    CaseCards(Plans plans, Clock clock, Consumer<Narrowed.SameWords> showSame) {
        this.showSame = showSame;
        this.plans = plans;
        this.clock = clock;
        addClassName("cards");
        setId("cases");
        getElement().setAttribute("role", "list");
    }

    void add(List<InboxCard> all, Runnable selected) {
        Map<Long, String> actions = actions(all);
        Map<Long, String> themes = themes(all);
        for (InboxCard card : all) {
            switch (card) {
                case InboxCard.WithLead lead -> add(new LeadCard(lead, clock));
                case InboxCard.Open open -> {
                    CaseCard shown = new CaseCard(open, clock, selected, showSame);
                    shown.show(open, actions, themes);
                    cards.put(open.feedbackId(), shown);
                    add(shown);
                }
            }
        }
    }

    Set<Long> ids() {
        return Set.copyOf(cards.keySet());
    }

    Collection<CaseCard> all() {
        return List.copyOf(cards.values());
    }

    /** The cases that are selected, each with the version that is shown. */
    Map<Long, Integer> selected() {
        return cards.values().stream()
                .filter(CaseCard::selected)
                .map(CaseCard::card)
                .collect(Collectors.toMap(InboxCard.Open::feedbackId, InboxCard.Open::version));
    }

    void selectAll(boolean on) {
        cards.values().forEach(card -> card.select(on));
    }

    /** Shows what has changed in place; what may not be seen any more says no more than that. */
    void show(Map<Long, InboxCard> now) {
        Map<Long, String> actions = actions(now.values());
        Map<Long, String> themes = themes(now.values());
        for (Map.Entry<Long, CaseCard> each : Map.copyOf(cards).entrySet()) {
            CaseCard shown = each.getValue();
            switch (now.get(each.getKey())) {
                case null -> {
                    cards.remove(each.getKey());
                    remove(shown);
                }
                case InboxCard.WithLead lead -> {
                    cards.remove(each.getKey());
                    replace(shown, new LeadCard(lead, clock));
                }
                case InboxCard.Open open -> shown.show(open, actions, themes);
            }
        }
    }

    /** The names of the themes that people chose where nothing is linked. */
    private Map<Long, String> themes(Collection<InboxCard> all) {
        return all.stream()
                .filter(InboxCard.Open.class::isInstance)
                .map(InboxCard.Open.class::cast)
                .filter(open -> open.actionIds().isEmpty())
                .flatMap(open -> open.chosenTheme().stream())
                .distinct()
                .flatMap(id -> plans.theme(id).stream())
                .collect(Collectors.toMap(Theme::id, Theme::title));
    }

    private Map<Long, String> actions(Collection<InboxCard> all) {
        Set<Long> ids = all.stream()
                .flatMap(card -> card instanceof InboxCard.Open open ? open.actionIds().stream() : Stream.empty())
                .collect(Collectors.toSet());
        return plans.names(ids).stream()
                .collect(Collectors.toMap(name -> name.id(), name -> name.code().text() + " " + name.title()));
    }
}
