package org.saidanddone.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saidanddone.platform.text.CsvEntry;
import org.saidanddone.platform.text.CsvFault;
import org.saidanddone.platform.text.CsvTable;

/** A plan file: its bytes to rows, its rows to checked lines. Tells everything that is wrong. */
record PlanFile(List<PlanLine> lines) {

    static PlanFile read(InputStream csv, Set<String> pictures, ProblemList problems) {
        byte[] bytes;
        try {
            bytes = csv.readNBytes(PlanImport.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length > PlanImport.MOST_BYTES) {
            problems.add(0, "", "too-large", PlanImport.MOST_BYTES / 1024 / 1024);
            return new PlanFile(List.of());
        }
        return rows(CsvTable.read(bytes), pictures, problems);
    }

    private static PlanFile rows(CsvTable table, Set<String> pictures, ProblemList problems) {
        boolean complete = !table.columns().isEmpty() && PlanColumns.complete(table, problems);
        // Where a column is missing, every line has a cell too many: that is said once.
        table.faults().stream()
                .filter(fault -> complete || fault.kind() != CsvFault.Kind.CELLS)
                .forEach(fault -> problems.add(fault.line(), "", fault.key(), fault.shown()));
        List<PlanLine> lines = new ArrayList<>();
        if (complete) {
            PlanLineReader reader = new PlanLineReader(pictures, problems);
            for (CsvEntry row : table.rows()) {
                if (lines.size() == PlanImport.MOST_ACTIONS) {
                    problems.add(row.line(), "", "too-many", PlanImport.MOST_ACTIONS);
                    break;
                }
                lines.add(reader.read(row));
            }
            if (lines.isEmpty() && table.faults().isEmpty()) {
                problems.add(0, "", "no-actions");
            }
        }
        return new PlanFile(lines);
    }
}
