package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Function;

/**
 * A list on a page for staff: rows come as they are scrolled to, and the page asks for them by key. The first column leads
 * on; where the page is narrow, or its words are large, what stands in the other columns stands below it instead.
 *
 * @param <T> what a row is about
 */
@JavaScript("context://static/grid.js")
public class StaffGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1;

    /**
     * A list without columns and rows yet.
     *
     * @param name what the list holds, for those who hear it
     * @param empty what is shown where it holds nothing: what to do next
     */
    public StaffGrid(String name, Component empty) {
        this(name);
        setEmptyStateComponent(empty);
    }

    /** A list that is not shown where it holds nothing. */
    protected StaffGrid(String name) {
        setAriaLabel(name);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addClassName("staff-grid");
    }

    /**
     * Adds the column that leads on.
     *
     * @param header its heading
     * @param words the words of the link
     * @param path where it leads
     * @param below what stands below the link, each in a line of its own
     * @param narrow what stands below that where there is no room for other columns
     */
    public StaffGrid<T> leads(
            String header,
            ValueProvider<T, String> words,
            ValueProvider<T, String> path,
            ValueProvider<T, List<String>> below,
            ValueProvider<T, List<String>> narrow) {
        addColumn(LitRenderer.<T>of(
                                "<a href=${item.path}>${item.words}</a>"
                                        + "${item.below.map(line => html`<span class=\"grid-line\">${line}</span>`)}"
                                        + "${item.narrow.map(line => html`<span class=\"grid-line grid-narrow\">${line}</span>`)}")
                        .withProperty("words", words)
                        .withProperty("path", path)
                        .withProperty("below", below)
                        .withProperty("narrow", narrow))
                .setHeader(header)
                .setFlexGrow(2);
        return this;
    }

    /** Adds a column of words, shown where there is room for it. */
    public StaffGrid<T> words(String header, ValueProvider<T, String> words) {
        whereThereIsRoom(addColumn(words).setHeader(header));
        return this;
    }

    /** Shows the column where there is room for it, and nowhere else. */
    protected static void whereThereIsRoom(Column<?> column) {
        column.getElement().setAttribute("data-wide", true);
    }

    /** The rows: a page of them after a key. Whoever scrolls on asks for the next. */
    public <K> StaffGrid<T> rows(int page, K first, Function<K, List<T>> after, Function<T, K> key) {
        KeyedRows<T, K> rows = new KeyedRows<>(page, first, after, key);
        setPageSize(page);
        setItems(query -> rows.fetch(query.getOffset(), query.getLimit()));
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.saidAndDone.narrowGrid(this); window.saidAndDone.nameBoxes(this)");
    }
}
