package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;

/**
 * A list of rows that are words. What stands in the columns beside the first one stands below it, in the order of the
 * columns, where there is no room for them.
 */
public final class RowGrid extends StaffGrid<GridLine> {

    private static final long serialVersionUID = 1;

    private static final String LEAD = """
            <span class="grid-name" data-select="${item.select}">${item.path ? html`<a href="${item.path}">${item.name}</a>`
              : html`<b>${item.name}</b>`}</span>
            ${item.warnings.map(words => html`<span class="tag warn">${words}</span>`)}
            ${item.tags.map(words => html`<span class="tag plain">${words}</span>`)}
            ${item.below.map(line => html`<span class="grid-line">${line}</span>`)}
            ${item.narrow.map(line => html`<span class="grid-line grid-narrow">${line}</span>`)}
            ${item.ways.map(way => html`<span class="grid-line"><a href="${way.path}">${way.words}</a></span>`)}
            ${item.presses.map((each, at) => html`<span class="grid-line grid-narrow">${each.words ?
              html`<button type="button" class="button second small" aria-label="${each.spoken}"
                @click="${() => press(at)}">${each.words}</button>` : ''}</span>`)}""";

    private static final String BUTTON = """
            ${item.shown ? html`<button type="button" class="button second small" aria-label="${item.spoken}"
              @click="${press}">${item.words}</button>` : ''}""";

    private final transient List<Press> presses = new ArrayList<>();
    private final transient List<String> headings;
    private transient Function<GridLine, String> select = row -> "";

    /** A button that each row has. */
    private record Press(
            Function<GridLine, String> words, Function<GridLine, String> spoken, Consumer<GridLine> pressed) {

        Shown shown(GridLine row) {
            return new Shown(words.apply(row), spoken.apply(row));
        }
    }

    /**
     * A button of one row, as the browser gets it.
     *
     * @param words what stands on it
     * @param spoken what it is called by those who hear it alone
     */
    public record Shown(String words, String spoken) {}

    /**
     * A list without rows yet.
     *
     * @param name what the list holds, for those who hear it
     * @param empty what is shown where it holds nothing: what to do next
     * @param first the heading of the column that leads on
     * @param others the headings of the columns beside it
     */
    public RowGrid(String name, Component empty, String first, String... others) {
        super(name, empty);
        headings = List.of(others);
        addColumn(LitRenderer.<GridLine>of(LEAD)
                        .withProperty("name", row -> row.lead().name())
                        .withProperty("select", row -> select.apply(row))
                        .withProperty("path", row -> row.lead().path())
                        .withProperty("warnings", row -> row.lead().warnings())
                        .withProperty("tags", row -> row.lead().tags())
                        .withProperty("below", row -> row.lead().below())
                        .withProperty("ways", row -> row.lead().ways())
                        .withProperty("narrow", this::narrow)
                        .withProperty("presses", row -> presses.stream()
                                .map(press -> press.shown(row))
                                .toList())
                        .withFunction(
                                "press",
                                (row, at) ->
                                        presses.get(at.get(0).asInt()).pressed().accept(row)))
                .setHeader(first)
                .setFlexGrow(2);
        for (int column = 0; column < others.length; column++) {
            int at = column;
            words(others[at], row -> row.cell(at));
        }
    }

    /** The cells below the first column: a sentence says itself what it is about, a word or a day needs its heading. */
    private List<String> narrow(GridLine row) {
        return IntStream.range(0, headings.size())
                .filter(at -> !row.cell(at).isEmpty())
                .mapToObj(at -> row.cell(at).endsWith(".") ? row.cell(at) : headings.get(at) + ": " + row.cell(at))
                .toList();
    }

    /** Rows that are read as they are scrolled to: a page of something after a place, and each of its items in words. */
    public <T> RowGrid pages(Function<Optional<Cursor>, Page<T>> after, Function<List<T>, List<GridLine>> words) {
        KeyedRows<GridLine, Optional<Cursor>> rows = new KeyedRows<>(Optional.empty(), place -> {
            Page<T> page = after.apply(place);
            return new KeyedRows.Part<>(
                    words.apply(page.items()), page.next().isPresent() ? Optional.of(page.next()) : Optional.empty());
        });
        setItems(query -> rows.fetch(query.getOffset(), query.getLimit()));
        return this;
    }

    /** Rows can be chosen, several at once; the box of each is called this. */
    public RowGrid selectable(Function<GridLine, String> name) {
        select = name;
        setSelectionMode(SelectionMode.MULTI);
        return this;
    }

    /** All the rows of a short list. */
    public RowGrid all(List<GridLine> rows) {
        setItems(rows);
        return this;
    }

    /**
     * Adds a column with a button a row, which stands in the first column where there is no room for others.
     *
     * @param header its heading
     * @param words what stands on the button; "" where a row has none
     * @param spoken what it is called by those who hear it alone
     * @param pressed what it does
     */
    public RowGrid press(
            String header,
            Function<GridLine, String> words,
            Function<GridLine, String> spoken,
            Consumer<GridLine> pressed) {
        Press press = new Press(words, spoken, pressed);
        presses.add(press);
        whereThereIsRoom(addColumn(LitRenderer.<GridLine>of(BUTTON)
                        .withProperty("words", words::apply)
                        .withProperty("shown", row -> !words.apply(row).isEmpty())
                        .withProperty("spoken", spoken::apply)
                        .withFunction("press", pressed::accept))
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0));
        return this;
    }
}
