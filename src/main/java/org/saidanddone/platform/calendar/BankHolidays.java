package org.saidanddone.platform.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.saidanddone.platform.text.CsvEntry;
import org.saidanddone.platform.text.CsvFault;
import org.saidanddone.platform.text.CsvResource;
import org.saidanddone.platform.text.CsvTable;
import org.saidanddone.platform.text.OwnList;
import org.saidanddone.platform.text.UnusableList;

/**
 * The days that are no working days although they are no weekend. The file has a line {@code date,name} and then a line
 * for each day, the date as in 2026-12-25.
 */
public final class BankHolidays {

    private static final String DATE = "date";
    private static final String SHIPPED = "/calendar/bank-holidays-england-and-wales.csv";

    private final NavigableSet<LocalDate> days;
    private final Optional<OwnList<BankHolidays>> own;

    private BankHolidays(NavigableSet<LocalDate> days, Optional<OwnList<BankHolidays>> own) {
        this.days = Collections.unmodifiableNavigableSet(days);
        this.own = own;
    }

    /** Those of England and Wales that come with the product. */
    public static BankHolidays englandAndWales() {
        return read(CsvResource.read(SHIPPED));
    }

    /** Those in the file; where it has a fault, those that were good before, and {@link #own()} says what is wrong. */
    public static BankHolidays in(Path file, Path dataFolder) {
        OwnList<BankHolidays> own = OwnList.read(file, dataFolder, BankHolidays::read, BankHolidays::englandAndWales);
        return new BankHolidays(own.list().days, Optional.of(own));
    }

    private static BankHolidays read(CsvTable table) {
        if (!table.columns().contains(DATE)) {
            throw new UnusableList(table.heading(), "column", DATE, "", "it must begin with the line: date,name");
        }
        NavigableSet<LocalDate> days = new TreeSet<>();
        table.rows().forEach(row -> days.add(day(row)));
        if (days.isEmpty()) {
            throw new UnusableList(0, "no-lines", "", "", "it names no day.");
        }
        return new BankHolidays(days, Optional.empty());
    }

    private static LocalDate day(CsvEntry row) {
        String text = row.text(DATE);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnusableList(
                    row.line(),
                    "date",
                    DATE,
                    CsvFault.beginning(text),
                    "line " + row.line() + ": there is no date such as 2026-12-25.");
        }
    }

    /** The file they are from; empty for those of the product. */
    public Optional<OwnList<BankHolidays>> own() {
        return own;
    }

    /** True for one of them. */
    public boolean includes(LocalDate day) {
        return days.contains(day);
    }

    /** The last year the file knows of: later days are counted as if they had no bank holidays. */
    public int lastYear() {
        return days.last().getYear();
    }

    /** True when the file must be replaced within half a year, or should have been. */
    public boolean endSoon(LocalDate today) {
        return today.plusMonths(6).getYear() > lastYear();
    }
}
