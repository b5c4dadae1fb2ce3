package org.saidanddone.platform.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one reader of CSV files: plans, bank holidays, help numbers, packs of pictures, and the lists of the product. It
 * takes what spreadsheets make (a mark at the start, {@code ;} or tabs between cells, a line {@code sep=;}, any line ends,
 * empty columns and lines at the end, lines that are shorter because their last cells are empty) and names the place of
 * what it cannot take.
 *
 * @param heading the line of the file that names the columns
 * @param columns the names of the first line, in small letters, without empty ones at the end
 * @param rows the lines below that say something
 * @param faults everything that is wrong, in the order of the file; with one, the file must not be used
 */
public record CsvTable(int heading, List<String> columns, List<CsvEntry> rows, List<CsvFault> faults) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String DIVIDERS = ",;\t";

    /** Keeps its own copies. */
    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Reads a file. */
    public static CsvTable read(byte[] file) {
        return switch (decoded(file)) {
            case Text(String text) -> read(text);
            case Fault(CsvFault fault) -> new CsvTable(1, List.of(), List.of(), List.of(fault));
        };
    }

    /** Reads the text of a file. */
    public static CsvTable read(String text) {
        return read(text, false);
    }

    /** Reads a list of the product, in which a line that begins with {@code #} is a note. */
    public static CsvTable withNotes(String text) {
        return read(text, true);
    }

    private static CsvTable read(String text, boolean notes) {
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Optional<Character> said = saidDivider(bare);
        CsvLines lines = new CsvLines(bare, said.orElseGet(() -> divider(bare)), notes, said.isPresent());
        List<CsvFault> faults = new ArrayList<>();
        List<CsvLines.Line> all = lines.read(faults).stream()
                .filter(line -> !line.cells().stream().allMatch(String::isEmpty))
                .toList();
        if (all.isEmpty()) {
            return new CsvTable(
                    1,
                    List.of(),
                    List.of(),
                    faults.isEmpty() ? List.of(new CsvFault(0, CsvFault.Kind.EMPTY, "")) : faults);
        }
        List<String> columns = columns(all.getFirst());
        Map<String, Integer> places = places(columns, all.getFirst().number(), faults);
        List<CsvEntry> rows = new ArrayList<>();
        for (CsvLines.Line line : all.subList(1, all.size())) {
            Optional<List<String>> cells = fitted(line, columns.size());
            cells.ifPresentOrElse(
                    fitting -> rows.add(new CsvEntry(line.number(), places, fitting)),
                    () -> faults.add(new CsvFault(
                            line.number(), CsvFault.Kind.CELLS, line.cells().getLast())));
        }
        faults.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return new CsvTable(all.getFirst().number(), columns, rows, faults);
    }

    private static List<String> columns(CsvLines.Line first) {
        List<String> names = new ArrayList<>(first.cells().stream()
                .map(name -> CleanText.line(name).toLowerCase(Locale.ROOT))
                .toList());
        while (names.getLast().isEmpty()) {
            names.removeLast();
        }
        return names;
    }

    private static Map<String, Integer> places(List<String> columns, int line, List<CsvFault> faults) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            String name = columns.get(place);
            if (!name.isEmpty() && places.putIfAbsent(name, place) != null) {
                faults.add(new CsvFault(line, CsvFault.Kind.COLUMN_TWICE, name));
            }
        }
        return Map.copyOf(places);
    }

    /** As many cells as there are columns: filled up where the last ones are empty; nothing where one is too many. */
    private static Optional<List<String>> fitted(CsvLines.Line line, int width) {
        List<String> cells = new ArrayList<>(line.cells());
        while (cells.size() > width && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return cells.size() == width ? Optional.of(cells) : Optional.empty();
    }

    /** What Excel writes and reads as a first line of its own: {@code sep=;}. */
    private static Optional<Character> saidDivider(String text) {
        boolean said = text.length() > 4
                && text.regionMatches(true, 0, "sep=", 0, 4)
                && text.substring(5).matches("(?s)[ \\t,;]*[\\r\\n].*");
        return said ? Optional.of(text.charAt(4)) : Optional.empty();
    }

    /** What stands most often in the first line, outside quotation marks. */
    private static char divider(String text) {
        int[] counts = new int[DIVIDERS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && DIVIDERS.indexOf(c) >= 0) {
                counts[DIVIDERS.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DIVIDERS.charAt(best);
    }

    private sealed interface Decoded {}

    private record Text(String text) implements Decoded {}

    private record Fault(CsvFault fault) implements Decoded {}

    private static Decoded decoded(byte[] file) {
        if (starts(file, 'P', 'K', 3, 4) || starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Fault(new CsvFault(0, CsvFault.Kind.WORKBOOK, ""));
        }
        if (starts(file, 0xFF, 0xFE)
                || starts(file, 0xFE, 0xFF)
                || (file.length > 1 && (file[0] == 0) != (file[1] == 0))) {
            return new Fault(new CsvFault(0, CsvFault.Kind.UTF_16, ""));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(file.length);
        CoderResult result = decoder.decode(in, out, true);
        return result.isError()
                ? new Fault(new CsvFault(lineOf(file, in.position()), CsvFault.Kind.NOT_UTF_8, ""))
                : new Text(out.flip().toString());
    }

    private static boolean starts(byte[] file, int... with) {
        if (file.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((file[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lineOf(byte[] file, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean alone = file[i] == '\r' && (i + 1 == file.length || file[i + 1] != '\n');
            if (file[i] == '\n' || alone) {
                line++;
            }
        }
        return line;
    }
}
