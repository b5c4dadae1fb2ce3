package org.saidanddone.easyread;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.saidanddone.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which words of another language somebody has checked. Until {@code readers.csv} in the data folder names a reader of
 * exactly these words, every page in that language says that nobody has checked them. Words that came later are
 * unchecked again, as the file names the fingerprint of the words that were read.
 */
@Singleton
public class CheckedWords {

    private static final Logger LOG = LoggerFactory.getLogger(CheckedWords.class);
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final List<Check> checks;

    /** Somebody read the words of a language on a day. */
    private record Check(String language, String reader, LocalDate day, String words) {}

    /** Reads {@code readers.csv} in the data folder, where it is. */
    public CheckedWords(Settings settings) {
        this.checks = read(settings.dataFolder().resolve("readers.csv"));
    }

    /** A file with a fault in it names nobody: words are rather called unchecked than checked. */
    private static List<Check> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            return rows.stream().map(CheckedWords::check).toList();
        } catch (IOException | UncheckedIOException | DateTimeParseException | IllegalArgumentException e) {
            LOG.error("Nobody in {} counts as a reader: {}", file, e.getMessage());
            return List.of();
        }
    }

    private static Check check(CSVRecord row) {
        String reader = row.get("reader");
        if (reader.isEmpty()) {
            throw new IllegalArgumentException("line " + row.getRecordNumber() + " names no reader.");
        }
        return new Check(row.get("language"), reader, LocalDate.parse(row.get("checked")), row.get("words"));
    }

    /** True when a named reader checked exactly these words. */
    public boolean has(LanguageFile file) {
        return checks.stream()
                .anyMatch(check -> check.language().equals(file.locale().getLanguage())
                        && check.words().equals(file.fingerprint()));
    }

    @EventListener
    void started(StartupEvent event) {
        LanguageFile welsh = LanguageFile.welsh();
        if (!has(welsh)) {
            LOG.info(
                    "Nobody is named who checked the Welsh words {}. Each page in Welsh says so. When somebody has read"
                            + " them, name the reader in readers.csv in the data folder.",
                    welsh.fingerprint());
        }
    }
}
