package org.saidanddone.safeguarding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.saidanddone.platform.calendar.OpenHours;
import org.saidanddone.platform.calendar.WorkingTime;

/** Keeps what the safeguarding lead sets. */
@Singleton
class RuleBook {

    private final ConcernRulesRepository rows;
    private final WatchWordRepository words;
    private final WorkingTime time;

    RuleBook(ConcernRulesRepository rows, WatchWordRepository words, WorkingTime time) {
        this.rows = rows;
        this.words = words;
        this.time = time;
    }

    @Transactional
    ConcernRules rules() {
        List<WatchWordRow> list = words.all();
        return rows.findById(ConcernRulesRow.ONLY)
                .map(row -> new ConcernRules(
                        Duration.ofMinutes(row.acknowledgeMinutes()),
                        new OpenHours(LocalTime.parse(row.opens()), LocalTime.parse(row.closes())),
                        Optional.ofNullable(row.deputy()),
                        in(list, WatchWordRow.ENGLISH),
                        in(list, WatchWordRow.OTHER),
                        row.version()))
                .orElse(ConcernRules.FIRST);
    }

    private static List<String> in(List<WatchWordRow> list, String language) {
        return list.stream()
                .filter(row -> row.language().equals(language))
                .map(WatchWordRow::words)
                .toList();
    }

    /** True until somebody has set something, or the words that come with the product were put in. */
    boolean isEmpty() {
        return rows.findById(ConcernRulesRow.ONLY).isEmpty();
    }

    /** Keeps the rules in the place of those of the same version. */
    @Transactional
    void keep(ConcernRules rules) {
        ConcernRulesRow row = new ConcernRulesRow(
                ConcernRulesRow.ONLY,
                Math.toIntExact(rules.acknowledgeWithin().toMinutes()),
                rules.hours().opens().toString(),
                rules.hours().closes().toString(),
                rules.deputy().orElse(null),
                rules.version());
        if (isEmpty()) {
            rows.save(row);
        } else {
            rows.update(row);
        }
        words.deleteAll();
        rules.english().forEach(each -> words.save(new WatchWordRow(null, WatchWordRow.ENGLISH, each)));
        rules.others().forEach(each -> words.save(new WatchWordRow(null, WatchWordRow.OTHER, each)));
    }

    /** By when somebody must have looked at a concern that is raised now. */
    Instant due(Instant raised) {
        ConcernRules rules = rules();
        return time.after(raised, rules.acknowledgeWithin(), rules.hours());
    }
}
