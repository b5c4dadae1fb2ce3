package org.saidanddone.easyread.helplines;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.saidanddone.easyread.helplines.HelpLine.Code;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.Settings.Nation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The numbers people can phone, each with the day it was checked. They come with the product; {@code help-lines.csv} in
 * the data folder replaces them whole. A file with a fault in it replaces nothing, so that no page of danger is ever
 * without a number, and the log says what is wrong with it.
 */
@Singleton
public class HelpLines {

    private static final Logger LOG = LoggerFactory.getLogger(HelpLines.class);
    private static final Period GOOD_FOR = Period.ofMonths(12);
    private static final String SHIPPED = "/safeguarding/help-lines.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final Map<Code, HelpLine> lines;
    private final Nation here;

    @Inject
    HelpLines(Settings settings) {
        this(
                ownOr(settings.dataFolder().resolve("help-lines.csv"), shipped()),
                settings.help().nation());
    }

    private HelpLines(Map<Code, HelpLine> lines, Nation here) {
        this.lines = lines;
        this.here = here;
    }

    /** The lines of a file; refuses with IllegalArgumentException, which names the line, what is not whole. */
    static HelpLines read(String csv) {
        return new HelpLines(lines(new StringReader(csv)), Nation.ENGLAND);
    }

    private static Map<Code, HelpLine> ownOr(Path own, Map<Code, HelpLine> shipped) {
        if (!Files.exists(own)) {
            return shipped;
        }
        try (Reader reader = Files.newBufferedReader(own, StandardCharsets.UTF_8)) {
            return lines(reader);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            LOG.error("The numbers in {} are not used: {} Those of the product stay.", own, e.getMessage());
            return shipped;
        }
    }

    private static Map<Code, HelpLine> shipped() {
        try (InputStream in = HelpLines.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is not in the product");
            }
            return lines(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Code, HelpLine> lines(Reader reader) {
        Map<Code, HelpLine> found = new EnumMap<>(Code.class);
        try (CSVParser rows = FORMAT.parse(reader)) {
            for (CSVRecord row : rows) {
                HelpLine line = line(row);
                if (found.put(line.code(), line) != null) {
                    throw new IllegalArgumentException(at(row) + line.code() + " stands there twice.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Code code : Code.values()) {
            if (!found.containsKey(code)) {
                throw new IllegalArgumentException("there is no line for " + code + ".");
            }
        }
        return found;
    }

    private static HelpLine line(CSVRecord row) {
        try {
            String number = row.get("number");
            if (!number.matches("[0-9 ]{3,20}|[a-z0-9.]+\\.[a-z]{2,}(?:\\.[a-z]{2,})?")) {
                throw new IllegalArgumentException("the number cannot be phoned.");
            }
            Set<Nation> nations = EnumSet.noneOf(Nation.class);
            Arrays.stream(row.get("nations").split(" "))
                    .map(name -> Nation.read(name))
                    .forEach(nations::add);
            return new HelpLine(
                    Code.valueOf(row.get("code")),
                    number,
                    nations,
                    row.get("hours"),
                    row.get("source"),
                    LocalDate.parse(row.get("checked")));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(at(row) + e.getMessage(), e);
        }
    }

    private static String at(CSVRecord row) {
        return "entry " + row.getRecordNumber() + ": ";
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
