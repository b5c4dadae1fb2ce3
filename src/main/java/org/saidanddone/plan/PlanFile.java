package org.saidanddone.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A plan file: its bytes to text, its text to rows, its rows to checked lines. Tells everything that is wrong. */
record PlanFile(List<PlanLine> lines) {

    /** Blank lines are kept, so that lines are counted as an editor counts them. */
    private static final CSVFormat FORM =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static PlanFile read(InputStream csv, Set<String> pictures, ProblemList problems) {
        return text(csv, problems).map(text -> rows(text, pictures, problems)).orElseGet(() -> new PlanFile(List.of()));
    }

    private static Optional<String> text(InputStream csv, ProblemList problems) {
        byte[] bytes;
        try {
            bytes = csv.readNBytes(PlanImport.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length > PlanImport.MOST_BYTES) {
            problems.add(0, "", "too-large", PlanImport.MOST_BYTES / 1024 / 1024);
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problems.add(lineOf(bytes, in.position()), "", "not-utf-8");
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static PlanFile rows(String text, Set<String> pictures, ProblemList problems) {
        List<PlanLine> lines = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = FORM.parse(new StringReader(text))) {
            Iterator<CSVRecord> rows = parser.iterator();
            PlanColumns columns = PlanColumns.of(rows, problems);
            PlanLineReader reader = new PlanLineReader(columns, pictures, problems);
            int count = 0;
            line = (int) parser.getCurrentLineNumber() + 1;
            while (columns.complete() && rows.hasNext()) {
                CSVRecord row = rows.next();
                if (!isBlank(row) && ++count > PlanImport.MOST_ACTIONS) {
                    problems.add(line, "", "too-many", PlanImport.MOST_ACTIONS);
                    break;
                }
                if (!isBlank(row)) {
                    reader.read(line, row).ifPresent(lines::add);
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            if (columns.complete() && count == 0) {
                problems.add(0, "", "no-actions");
            }
        } catch (IOException | UncheckedIOException e) {
            // The text is in memory: reading it fails only where its quotes are broken.
            problems.add(line, "", "quotes");
        }
        return new PlanFile(lines);
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }
}
