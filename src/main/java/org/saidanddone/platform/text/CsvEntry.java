package org.saidanddone.platform.text;

import java.util.List;
import java.util.Map;

/** A line of a CSV file under its heading. */
public final class CsvEntry {

    private final int line;
    private final Map<String, Integer> places;
    private final List<String> cells;

    CsvEntry(int line, Map<String, Integer> places, List<String> cells) {
        this.line = line;
        this.places = places;
        this.cells = List.copyOf(cells);
    }

    /** The line of the file on which it begins, as an editor counts. */
    public int line() {
        return line;
    }

    /** The cell as it stands in the file, without what nobody sees at its edges; "" where the file has no such column. */
    public String cell(String column) {
        Integer place = places.get(column);
        return place == null ? "" : cells.get(place);
    }

    /** The cell, cleaned as every text from outside. */
    public String text(String column) {
        return CleanText.clean(cell(column));
    }

    /** Every cell, in the order of the columns. */
    public List<String> cells() {
        return cells;
    }
}
