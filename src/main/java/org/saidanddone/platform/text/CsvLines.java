package org.saidanddone.platform.text;

import java.util.ArrayList;
import java.util.List;

/** Divides the text of a CSV file into lines and cells (RFC 4180), strict about quotation marks and nothing else. */
final class CsvLines {

    private final String text;
    private final char divider;
    private final boolean notes;
    private int at;
    private int number = 1;

    /**
     * A line and where it begins.
     *
     * @param number the line of the file, from 1
     * @param cells its cells, without what nobody sees at their edges
     */
    record Line(int number, List<String> cells) {}

    CsvLines(String text, char divider, boolean notes, boolean skipFirst) {
        this.text = text;
        this.divider = divider;
        this.notes = notes;
        if (skipFirst) {
            skipLine();
        }
    }

    /** All lines up to the first quotation mark that cannot be understood: what comes after it would be guessed. */
    List<Line> read(List<CsvFault> faults) {
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            if (notes && text.charAt(at) == '#') {
                skipLine();
                continue;
            }
            Line line = line(faults);
            if (!faults.isEmpty()) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    private Line line(List<CsvFault> faults) {
        int begins = number;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more && faults.isEmpty()) {
            cells.add(CleanText.edges(cell(faults)));
            more = at < text.length() && text.charAt(at) == divider;
            if (more) {
                at++;
            }
        }
        endOfLine();
        return new Line(begins, cells);
    }

    private String cell(List<CsvFault> faults) {
        int from = at;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (from < text.length() && text.charAt(from) == '"') {
            at = from + 1;
            return quoted(faults);
        }
        from = at;
        while (at < text.length() && text.charAt(at) != divider && !isLineEnd(text.charAt(at))) {
            if (text.charAt(at) == '"') {
                faults.add(new CsvFault(number, CsvFault.Kind.QUOTE_INSIDE, rest(from)));
                return "";
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(List<CsvFault> faults) {
        int began = number;
        int from = at;
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(c);
                at += 2;
            } else if (c == '"') {
                at++;
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                if (at < text.length() && text.charAt(at) != divider && !isLineEnd(text.charAt(at))) {
                    faults.add(new CsvFault(number, CsvFault.Kind.QUOTE_AFTER, rest(from - 1)));
                }
                return cell.toString();
            } else {
                cell.append(isLineEnd(c) ? '\n' : c);
                if (isLineEnd(c)) {
                    endOfLine();
                } else {
                    at++;
                }
            }
        }
        faults.add(new CsvFault(began, CsvFault.Kind.QUOTE_OPEN, rest(from - 1)));
        return "";
    }

    /** From the place to the end of the cell or line. */
    private String rest(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) != divider && !isLineEnd(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private void skipLine() {
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        endOfLine();
    }

    private void endOfLine() {
        if (at < text.length() && isLineEnd(text.charAt(at))) {
            boolean windows = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += windows ? 2 : 1;
            number++;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
