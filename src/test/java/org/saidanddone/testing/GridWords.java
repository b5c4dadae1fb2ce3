package org.saidanddone.testing;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.KeyMapper;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the rows of a grid say: everything that is sent to the browser for their cells, row by row. A browser makes words of it
 * that no element here holds.
 */
final class GridWords {

    private GridWords() {}

    static <T> String of(Grid<T> grid) {
        return grid.getGenericDataView()
                .getItems()
                .map(row -> grid.getColumns().stream()
                        .flatMap(column -> cell(column, row))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static <T> Stream<String> cell(Grid.Column<T> column, T row) {
        return column.getRenderer() instanceof LitRenderer<T> renderer
                ? renderer.getValueProviders().values().stream().map(each -> words(each.apply(row)))
                : Stream.of(plain(column.getRenderer(), row));
    }

    /** A column that shows no more than a value. */
    private static <T> String plain(Renderer<T> renderer, T row) {
        ObjectNode sent = JacksonUtils.createObjectNode();
        renderer.render(new Element("div"), new KeyMapper<>(), "shown")
                .getDataGenerator()
                .ifPresent(each -> each.generateData(row, sent));
        return sent.path("shown").asString("");
    }

    private static String words(Object value) {
        return switch (value) {
            case Collection<?> each -> each.stream().map(GridWords::words).collect(Collectors.joining(" "));
            case null -> "";
            default -> value.toString();
        };
    }
}
