package org.saidanddone.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The days that are no working days although they are no weekend. The file has a line {@code date,name} and then a line
 * for each day, the date as in 2026-12-25.
 */
public final class BankHolidays {

    private static final String DATE = "date";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final NavigableSet<LocalDate> days;

    private BankHolidays(NavigableSet<LocalDate> days) {
        this.days = Collections.unmodifiableNavigableSet(days);
    }

    /** Those of England and Wales that come with the product. */
    public static BankHolidays englandAndWales() {
        String name = "/calendar/bank-holidays-england-and-wales.csv";
        try (InputStream in = BankHolidays.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the product");
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those in the file.
     *
     * @throws UnreadableHolidays when it cannot be read, or a line of it holds no date, or there is no day in it
     */
    public static BankHolidays in(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(file.toString(), reader);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableHolidays("The bank holidays in " + file + " cannot be read as UTF-8 text.");
        }
    }

    private static BankHolidays read(String name, Reader reader) throws IOException {
        NavigableSet<LocalDate> days = new TreeSet<>();
        try (CSVParser lines = FORMAT.parse(reader)) {
            if (!lines.getHeaderNames().contains(DATE)) {
                throw new UnreadableHolidays("The bank holidays in " + name + " must begin with the line: date,name");
            }
            for (CSVRecord line : lines) {
                days.add(day(name, line));
            }
        }
        if (days.isEmpty()) {
            throw new UnreadableHolidays("The bank holidays in " + name + " name no day.");
        }
        return new BankHolidays(days);
    }

    private static LocalDate day(String name, CSVRecord line) {
        try {
            return LocalDate.parse(line.get(DATE));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new UnreadableHolidays("The bank holidays in " + name + " have no date such as 2026-12-25 at entry "
                    + line.getRecordNumber() + ".");
        }
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
