package org.saidanddone.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static List<List<String>> cells(String text) {
        CsvTable table = CsvTable.read(text);
        assertThat(table.faults()).isEmpty();
        return table.rows().stream().map(CsvEntry::cells).toList();
    }

    private static String fault(String text) {
        CsvFault fault = CsvTable.read(text).faults().getFirst();
        return fault.line() + " " + fault.key() + " " + fault.shown();
    }

    @Test
    void cellsAreReadWhateverDividesThem() {
        for (String text :
                List.of("a,b\n1,2", "a;b\r\n1;2\r\n", "a\tb\r1\t2\r", "sep=|\na|b\n1|2", "sep=;\r\na;b\r\n1;2")) {
            assertThat(cells(text)).as(text).containsExactly(List.of("1", "2"));
        }
    }

    @Test
    void aDividerInsideQuoteMarksDividesNothing() {
        assertThat(cells("\"a, first\",b\n\"1,5;6\",\"say \"\"x\"\"\"")).containsExactly(List.of("1,5;6", "say \"x\""));
    }

    @Test
    void shortLinesAreFilledUpEmptyOnesLeftOutAndEmptyColumnsDropped() {
        assertThat(cells("a,b,c,,\n1\n\n,,,,,\n1,2,3,,,,\n"))
                .containsExactly(List.of("1", "", ""), List.of("1", "2", "3"));
    }

    @Test
    void linesAreCountedAsAnEditorCounts() {
        CsvTable table = CsvTable.read("sep=,\na,b\n\"x\ny\",2\n\n3,4\n");

        assertThat(table.heading()).isEqualTo(2);
        assertThat(table.rows()).extracting(CsvEntry::line).containsExactly(3, 6);
    }

    @Test
    void whatCannotBeReadIsNamedWithItsPlace() {
        assertThat(fault("a,b\n1,5\" pipe,x")).isEqualTo("2 quote-inside 5\" pipe");
        assertThat(fault("a,b\n1,\"x\"y")).isEqualTo("2 quote-after \"x\"y");
        assertThat(fault("a,b\n1,2\n3,\"x\n4,5\n")).isEqualTo("3 quote-open \"x");
        assertThat(fault("a,b\n1,2,3")).isEqualTo("2 cells 3");
        assertThat(fault("a,b,A\n")).isEqualTo("1 column-twice a");
        assertThat(fault(" \n\u200b\n")).isEqualTo("0 empty ");
    }

    @Test
    void notesAreLeftOutOfListsOfTheProductAlone() {
        assertThat(CsvTable.withNotes("a,b\n# \"note\n1,2").rows()).hasSize(1);
        assertThat(cells("a,b\n#1,2")).hasSize(1);
    }
}
