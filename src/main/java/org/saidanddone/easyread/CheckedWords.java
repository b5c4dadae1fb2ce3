package org.saidanddone.easyread;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.text.CsvEntry;
import org.saidanddone.platform.text.CsvFault;
import org.saidanddone.platform.text.CsvTable;
import org.saidanddone.platform.text.ListReport;
import org.saidanddone.platform.text.ListTrouble;
import org.saidanddone.platform.text.OwnList;
import org.saidanddone.platform.text.UnusableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which words of another language somebody has checked. Until {@code readers.csv} in the data folder names a reader of
 * exactly these words, every page in that language says that nobody has checked them. Words that came later are
 * unchecked again, as the file names the fingerprint of the words that were read.
 */
@Singleton
public class CheckedWords implements ListReport {

    private static final Logger LOG = LoggerFactory.getLogger(CheckedWords.class);
    private final List<Check> checks;
    private final Optional<ListTrouble> trouble;

    /** Somebody read the words of a language on a day. */
    private record Check(String language, String reader, LocalDate day, String words) {}

    /** Reads {@code readers.csv} in the data folder, where it is. */
    public CheckedWords(Settings settings) {
        Path file = settings.dataFolder().resolve("readers.csv");
        Optional<OwnList<List<Check>>> own = Optional.of(file)
                .filter(Files::exists)
                .map(there -> OwnList.readToday(there, CheckedWords::checks, List::of));
        this.checks = own.map(OwnList::list).orElse(List.of());
        this.trouble = own.flatMap(OwnList::trouble);
    }

    /** A file with a fault in it names nobody: words are rather called unchecked than checked. */
    private static List<Check> checks(CsvTable table) {
        return table.rows().stream().map(CheckedWords::check).toList();
    }

    private static Check check(CsvEntry row) {
        String reader = row.text("reader");
        if (reader.isEmpty()) {
            throw new UnusableList(row.line(), "value", "reader", "", "line " + row.line() + ": it names no reader.");
        }
        try {
            return new Check(row.text("language"), reader, LocalDate.parse(row.text("checked")), row.text("words"));
        } catch (DateTimeParseException e) {
            throw new UnusableList(
                    row.line(),
                    "date",
                    "checked",
                    CsvFault.beginning(row.cell("checked")),
                    "line " + row.line() + ": there is no date such as 2026-12-25.");
        }
    }

    @Override
    public Optional<ListTrouble> trouble() {
        return trouble;
    }

    /** True when a named reader checked exactly these words. */
    public boolean has(LanguageFile file) {
        return checks.stream()
                .anyMatch(check -> check.language().equals(file.locale().getLanguage())
                        && check.words().equals(file.fingerprint()));
    }

    @EventListener
    void started(StartupEvent event) {
        trouble.ifPresent(wrong -> LOG.error("Nobody in {} counts as a reader: {}", wrong.file(), wrong.sentence()));
        LanguageFile welsh = LanguageFile.welsh();
        if (!has(welsh)) {
            LOG.info(
                    "Nobody is named who checked the Welsh words {}. Each page in Welsh says so. When somebody has read"
                            + " them, name the reader in readers.csv in the data folder.",
                    welsh.fingerprint());
        }
    }
}
