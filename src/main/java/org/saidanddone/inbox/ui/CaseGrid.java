package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffGrid;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.inbox.InboxOrder;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;

/**
 * The cases of a list, in its order: two lines a case. What changes about one is changed in its place: focus and what is
 * selected stay where they are.
 */
final class CaseGrid extends StaffGrid<ListedCase> {

    private static final long serialVersionUID = 1;

    private static final String SAID = """
            <div class="case" data-case="${item.id}" data-name="${item.select}">
              <span class="case-said">${item.said.map((part, at) =>
                at % 2 ? html`<mark>${part}</mark>` : html`${part}`)}</span>
              <span class="case-line">
                ${item.path ? html`<a class="case-way" href="${item.path}">${item.name}</a>`
                  : html`<b>${item.name}</b>`}
                ${item.facts.map(fact => html`<span class="case-fact">${fact}</span>`)}
                ${item.narrow.map(fact => html`<span class="case-fact grid-narrow">${fact}</span>`)}
                ${item.marks.map(mark => html`<span class="tag warn">${mark}</span>`)}
                ${item.own.map(tag => html`<span class="tag own">${tag}</span>`)}
                ${item.group ? html`<a href="${item.groupPath}">${item.group}</a>` : ''}
                ${item.same ? html`<span class="case-fact">${item.same}</span>
                  <button type="button" id="same-${item.id}" class="case-same" aria-label="${item.togetherSpoken}"
                    @click="${together}">${item.together}</button>` : ''}
              </span>
            </div>""";

    private static final String LINES = """
            <div class="case" data-case="${item.id}">
              ${item.lines.map(line => html`<span class="case-cell">${line}</span>`)}
            </div>""";

    private static final String LINE = """
            <div class="case" data-case="${item.id}"><span class="${item.how}">${item.line}</span></div>""";

    private final transient Plans plans;
    private final transient Clock clock;
    private final transient Consumer<Narrowed.SameWords> showSame;
    private long reading;

    /**
     * A list without cases yet.
     *
     * @param name what the list holds
     * @param query what the list shows, and in which order
     * @param orderBy shows the list in another order
     * @param showSame shows all with the same words
     */
    CaseGrid(
            String name,
            Plans plans,
            Clock clock,
            InboxQuery query,
            Consumer<InboxOrder> orderBy,
            Consumer<Narrowed.SameWords> showSame) {
        super(name);
        this.plans = plans;
        this.clock = clock;
        this.showSame = showSame;
        setId("cases");
        setSelectionMode(SelectionMode.MULTI);
        setItemSelectableProvider(row -> row.card().isPresent());
        setPartNameGenerator(
                row -> row.card().filter(open -> open.feedbackId() == reading).isPresent() ? "reading-row" : null);
        addColumn(said()).setHeader(Say.text("review.inbox.column.said")).setFlexGrow(1);
        Column<ListedCase> about = addColumn(LitRenderer.<ListedCase>of(LINES)
                .withProperty("id", ListedCase::id)
                .withProperty("lines", row -> row.words().about()));
        about.setHeader(Say.text("review.inbox.column.about")).setWidth("8rem").setFlexGrow(0);
        whereThereIsRoom(about);
        line("review.inbox.column.feels", "5rem", row -> row.words().feels(), row -> "case-cell");
        Column<ListedCase> waits =
                line("review.inbox.column.waits", "7rem", row -> row.words().waits(), row -> "case-cell");
        Column<ListedCase> due = line(
                "review.inbox.column.due",
                "9rem",
                row -> row.words().due(),
                row -> row.words().late() ? "case-cell late" : "case-cell");
        line("review.inbox.column.who", "5.5rem", row -> row.words().who(), row -> "case-cell");
        offer(query, waits, InboxOrder.NEWEST, InboxOrder.LONGEST);
        offer(query, due, InboxOrder.DUE_FIRST, InboxOrder.DUE_LAST);
        addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                orderBy.accept(sorted.getSortOrder().stream()
                        .findFirst()
                        .map(each -> order(each, due))
                        .orElseGet(() -> query.filter().orders().getFirst()));
            }
        });
    }

    /** The rows come in their order already; the head of the column says so, and asks for another. */
    private void offer(InboxQuery query, Column<ListedCase> column, InboxOrder up, InboxOrder down) {
        if (!query.filter().orders().contains(up)) {
            return;
        }
        column.setComparator(Comparator.comparingInt(unused -> 0)).setSortable(true);
        if (query.order() == up) {
            sort(GridSortOrder.asc(column).build());
        } else if (query.order() == down) {
            sort(GridSortOrder.desc(column).build());
        }
    }

    /** The focus goes to the head of the column by which the list is sorted. */
    void focusOrder() {
        getElement().executeJs("window.saidAndDone.sortedBy(this)");
    }

    private static InboxOrder order(GridSortOrder<ListedCase> asked, Column<ListedCase> due) {
        boolean up = asked.getDirection() == SortDirection.ASCENDING;
        if (asked.getSorted().equals(due)) {
            return up ? InboxOrder.DUE_FIRST : InboxOrder.DUE_LAST;
        }
        return up ? InboxOrder.NEWEST : InboxOrder.LONGEST;
    }

    private LitRenderer<ListedCase> said() {
        return LitRenderer.<ListedCase>of(SAID)
                .withProperty("id", ListedCase::id)
                .withProperty("name", row -> row.words().name())
                .withProperty(
                        "select",
                        row -> Say.text("review.select.case", row.words().name()))
                .withProperty("path", row -> row.words().path())
                .withProperty("said", row -> row.words().said())
                .withProperty("facts", row -> row.words().facts())
                .withProperty("narrow", row -> row.words().narrow())
                .withProperty("marks", row -> row.words().marks())
                .withProperty("own", row -> row.words().own())
                .withProperty("group", row -> row.words().group())
                .withProperty("groupPath", row -> row.words().groupPath())
                .withProperty("same", row -> row.words().same())
                .withProperty("together", row -> Say.text("review.same.show"))
                .withProperty(
                        "togetherSpoken",
                        row -> Say.text("review.same.show.one", row.words().name()))
                .withFunction("together", row -> row.card()
                        .flatMap(InboxCard.Open::same)
                        .ifPresent(same -> showSame.accept(same.words())));
    }

    private Column<ListedCase> line(
            String key, String width, ValueProvider<ListedCase, String> words, ValueProvider<ListedCase, String> how) {
        Column<ListedCase> column = addColumn(LitRenderer.<ListedCase>of(LINE)
                .withProperty("id", ListedCase::id)
                .withProperty("how", how)
                .withProperty("line", words));
        column.setHeader(Say.text(key)).setWidth(width).setFlexGrow(0);
        whereThereIsRoom(column);
        return column;
    }

    /** Somebody has pressed a row, and there is room to read its case beside the list. */
    void whenRead(Consumer<InboxCard.Open> read) {
        getElement()
                .addEventListener("case-read", event -> {
                    String id = event.getEventData().path("event.detail").asString("");
                    rows().stream()
                            .filter(row -> row.id().equals(id))
                            .flatMap(row -> row.card().stream())
                            .findFirst()
                            .ifPresent(read);
                })
                .addEventData("event.detail");
    }

    /** This case is read beside the list from now on. */
    void reads(long feedbackId) {
        reading = feedbackId;
        getElement().setAttribute("data-reading", String.valueOf(feedbackId));
        getListDataView().refreshAll();
    }

    /** No case is read beside the list any more, and the focus goes back to the one that was. */
    void readsNone() {
        getElement().executeJs("window.saidAndDone.caseList(this).focus($0)", String.valueOf(reading));
        reading = 0;
        getElement().removeAttribute("data-reading");
        getListDataView().refreshAll();
    }

    /** Shows these cases. */
    void add(List<InboxCard> all) {
        Names names = names(all);
        List<ListedCase> rows = new ArrayList<>();
        all.forEach(card -> rows.add(ListedCase.of(card, words(card, names))));
        setItems(rows);
    }

    private List<ListedCase> rows() {
        return getListDataView().getItems().toList();
    }

    private Stream<InboxCard.Open> open() {
        return rows().stream().map(ListedCase::card).flatMap(Optional::stream);
    }

    Set<Long> ids() {
        return open().map(InboxCard.Open::feedbackId).collect(Collectors.toSet());
    }

    /** The cases that are selected, each with the version that is shown. */
    Map<Long, Integer> selected() {
        return getSelectedItems().stream()
                .map(ListedCase::card)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(InboxCard.Open::feedbackId, InboxCard.Open::version));
    }

    void selectAll(boolean on) {
        asMultiSelect()
                .setValue(
                        on
                                ? rows().stream()
                                        .filter(row -> row.card().isPresent())
                                        .collect(Collectors.toSet())
                                : Set.of());
    }

    /** Shows what has changed in place; what may not be seen any more says no more than that. */
    void show(Map<Long, InboxCard> now) {
        Names names = names(now.values());
        for (ListedCase row : rows()) {
            row.card().ifPresent(before -> show(row, now.get(before.feedbackId()), names));
        }
    }

    private void show(ListedCase row, @Nullable InboxCard now, Names names) {
        if (!(now instanceof InboxCard.Open)) {
            deselect(row);
        }
        if (now == null) {
            getListDataView().removeItem(row);
            getElement().executeJs("window.saidAndDone.sameCase(this)");
        } else if (row.becomes(now, words(now, names))) {
            getListDataView().refreshItem(row);
        }
    }

    private CaseWords words(InboxCard card, Names names) {
        return switch (card) {
            case InboxCard.WithLead lead -> CaseWords.of(lead, clock);
            case InboxCard.Open open -> CaseWords.of(open, names.actions(), names.themes(), clock);
        };
    }

    /** The names of actions, and of the themes that people chose where nothing is linked. */
    private record Names(Map<Long, String> actions, Map<Long, String> themes) {}

    private Names names(Collection<InboxCard> all) {
        List<InboxCard.Open> open = all.stream()
                .filter(InboxCard.Open.class::isInstance)
                .map(InboxCard.Open.class::cast)
                .toList();
        Set<Long> actions =
                open.stream().flatMap(each -> each.actionIds().stream()).collect(Collectors.toSet());
        return new Names(
                plans.names(actions).stream()
                        .collect(Collectors.toMap(
                                name -> name.id(), name -> name.code().text() + " " + name.title())),
                open.stream()
                        .filter(each -> each.actionIds().isEmpty())
                        .flatMap(each -> each.chosenTheme().stream())
                        .distinct()
                        .flatMap(id -> plans.theme(id).stream())
                        .collect(Collectors.toMap(Theme::id, Theme::title)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.saidAndDone.cases(this, $0)", Say.text("review.inbox.column.select"));
    }
}
