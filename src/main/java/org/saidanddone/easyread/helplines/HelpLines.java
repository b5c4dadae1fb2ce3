package org.saidanddone.easyread.helplines;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.saidanddone.easyread.helplines.HelpLine.Code;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.Settings.Nation;
import org.saidanddone.platform.text.CsvEntry;
import org.saidanddone.platform.text.CsvFault;
import org.saidanddone.platform.text.CsvResource;
import org.saidanddone.platform.text.CsvTable;
import org.saidanddone.platform.text.ListReport;
import org.saidanddone.platform.text.ListTrouble;
import org.saidanddone.platform.text.OwnList;
import org.saidanddone.platform.text.UnusableList;

/**
 * The numbers people can phone, each with the day it was checked. They come with the product; {@code help-lines.csv} in
 * the data folder replaces them whole. A file with a fault in it replaces nothing, so that no page of danger is ever
 * without a number: the one that was good before stays, and staff and the log are told what is wrong with it.
 */
@Singleton
public class HelpLines implements ListReport {

    private static final Period GOOD_FOR = Period.ofMonths(12);
    private static final String SHIPPED = "/safeguarding/help-lines.csv";

    private final Map<Code, HelpLine> lines;
    private final Nation here;
    private final Optional<OwnList<Map<Code, HelpLine>>> own;

    @Inject
    HelpLines(Settings settings) {
        this(own(settings), settings.help().nation());
    }

    private HelpLines(Optional<OwnList<Map<Code, HelpLine>>> own, Nation here) {
        this.lines = own.map(OwnList::list).orElseGet(HelpLines::shipped);
        this.here = here;
        this.own = own;
    }

    private static Optional<OwnList<Map<Code, HelpLine>>> own(Settings settings) {
        Path file = settings.dataFolder().resolve("help-lines.csv");
        return Optional.of(file)
                .filter(Files::exists)
                .map(there -> OwnList.read(there, settings.dataFolder(), HelpLines::lines, HelpLines::shipped));
    }

    @Override
    public Optional<ListTrouble> trouble() {
        return own.flatMap(OwnList::trouble);
    }

    /** A file that is good today, for a start at which it is good no more. */
    Optional<OwnList<Map<Code, HelpLine>>> own() {
        return own;
    }

    private static Map<Code, HelpLine> shipped() {
        return lines(CsvResource.read(SHIPPED));
    }

    /** The lines of a file; refuses with UnusableList, which names the line, what is not whole. */
    static Map<Code, HelpLine> lines(CsvTable table) {
        Map<Code, HelpLine> found = new EnumMap<>(Code.class);
        for (CsvEntry row : table.rows()) {
            HelpLine line = line(row);
            if (found.put(line.code(), line) != null) {
                throw wrong(row, "twice", "code", line.code() + " stands there twice.");
            }
        }
        for (Code code : Code.values()) {
            if (!found.containsKey(code)) {
                throw new UnusableList(0, "missing", "code", code.name(), "there is no line for " + code + ".");
            }
        }
        return found;
    }

    private static HelpLine line(CsvEntry row) {
        if (!row.text("number").matches("[0-9 ]{3,20}|[a-z0-9.]+\\.[a-z]{2,}(?:\\.[a-z]{2,})?")) {
            throw wrong(row, "value", "number", "the number cannot be phoned.");
        }
        return new HelpLine(
                read(row, "code", Code::valueOf),
                row.text("number"),
                read(row, "nations", HelpLines::nations),
                row.text("hours"),
                row.text("source"),
                read(row, "checked", LocalDate::parse));
    }

    private static Set<Nation> nations(String text) {
        Set<Nation> nations = EnumSet.noneOf(Nation.class);
        Arrays.stream(text.split(" ")).map(Nation::read).forEach(nations::add);
        return nations;
    }

    private static <T> T read(CsvEntry row, String column, Function<String, T> reader) {
        try {
            return reader.apply(row.text(column));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw wrong(row, "value", column, column + " cannot be used.");
        }
    }

    private static UnusableList wrong(CsvEntry row, String key, String column, String sentence) {
        return new UnusableList(
                row.line(), key, column, CsvFault.beginning(row.cell(column)), "line " + row.line() + ": " + sentence);
    }

    /** The line, wherever it is answered. */
    public HelpLine of(Code code) {
        HelpLine line = lines.get(code);
        if (line == null) {
            throw new IllegalStateException("no line " + code);
        }
        return line;
    }

    /** The line, where it is answered in that nation. */
    public Optional<HelpLine> of(Code code, Nation nation) {
        return Optional.of(of(code)).filter(line -> line.nations().contains(nation));
    }

    /** The line, where it is answered in the nation that the product is set up for. */
    public Optional<HelpLine> here(Code code) {
        return of(code, here);
    }

    /** The lines that nobody has checked for twelve months. */
    public List<HelpLine> toCheck(LocalDate today) {
        return new ArrayList<>(lines.values())
                .stream()
                        .filter(line -> line.checked().plus(GOOD_FOR).isBefore(today))
                        .toList();
    }
}
