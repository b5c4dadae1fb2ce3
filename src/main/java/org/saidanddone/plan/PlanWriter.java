package org.saidanddone.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.plan.ProgressRow.Kind;
import org.saidanddone.platform.calendar.Today;

/** Writes a checked plan file into the database, in one transaction. */
@Singleton
class PlanWriter {

    private static final int ACKNOWLEDGE_DAYS = 3;
    private static final int REPLY_DAYS = 28;

    private final PlanRepository plans;
    private final ThemeRepository themes;
    private final ActionRepository actions;
    private final OwnerRepository owners;
    private final ProgressRepository updates;
    private final ActionChanges changes;
    private final Clock clock;

    PlanWriter(
            PlanRepository plans,
            ThemeRepository themes,
            ActionRepository actions,
            OwnerRepository owners,
            ProgressRepository updates,
            ActionChanges changes,
            Clock clock) {
        this.plans = plans;
        this.themes = themes;
        this.actions = actions;
        this.owners = owners;
        this.updates = updates;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ImportOutcome.Imported write(PlanHeading heading, List<PlanLine> lines) {
        long planId = RowId.of(plan(heading).id());
        Map<String, Long> themeIds = themes(planId, lines);
        Map<String, ActionRow> there =
                actions.ofPlan(planId).stream().collect(Collectors.toMap(ActionRow::code, Function.identity()));
        Map<Long, Owner> answering = new HashMap<>();
        owners.ofPlan(planId).forEach(row -> answering.put(row.actionId(), row.owner()));
        Tally tally = new Tally();
        for (int place = 0; place < lines.size(); place++) {
            PlanLine line = lines.get(place);
            long themeId = themeIds.getOrDefault(line.theme(), 0L);
            ActionRow row = there.get(line.code());
            if (row == null) {
                add(line.newRow(planId, themeId, place), line);
                tally.added++;
            } else {
                known(row, row.withTexts(themeId, place, line), line, answering, tally);
            }
        }
        return new ImportOutcome.Imported(
                planId,
                tally.added,
                there.isEmpty() ? 0 : lines.size() - tally.added,
                tally.updates,
                tally.kept,
                ImportAdvice.NONE);
    }

    /** What an import did so far. */
    private static final class Tally {
        private int added;
        private int updates;
        private final List<String> kept = new ArrayList<>();
    }

    private PlanRow plan(PlanHeading heading) {
        Optional<PlanRow> there = plans.findByCode(heading.code());
        return there.isPresent()
                ? plans.update(there.get().withHeading(heading))
                : plans.save(new PlanRow(
                        null,
                        heading.code(),
                        heading.title(),
                        heading.easyTitle(),
                        heading.picture(),
                        true,
                        ACKNOWLEDGE_DAYS,
                        REPLY_DAYS,
                        0));
    }

    private Map<String, Long> themes(long planId, List<PlanLine> lines) {
        Map<String, String> wanted = new LinkedHashMap<>();
        lines.forEach(line -> wanted.put(line.theme(), line.themeEasy()));
        Map<String, ThemeRow> there =
                themes.ofPlan(planId).stream().collect(Collectors.toMap(ThemeRow::title, Function.identity()));
        Map<String, Long> ids = new HashMap<>();
        int place = 0;
        for (Map.Entry<String, String> theme : wanted.entrySet()) {
            ThemeRow row = there.get(theme.getKey());
            ThemeRow now = row == null
                    ? themes.save(new ThemeRow(null, planId, place, theme.getKey(), theme.getValue()))
                    : themes.update(row.with(place, theme.getValue()));
            ids.put(theme.getKey(), RowId.of(now.id()));
            place++;
        }
        return ids;
    }

    private void add(ActionRow row, PlanLine line) {
        ActionRow saved = actions.save(row);
        owners.save(new OwnerRow(
                null, RowId.of(saved.id()), line.owner(), "", clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private void known(ActionRow before, ActionRow withTexts, PlanLine line, Map<Long, Owner> answering, Tally tally) {
        ActionRow row = withTexts.equals(before) ? before : actions.update(withTexts);
        long id = RowId.of(row.id());
        Owner now = answering.getOrDefault(id, new Owner("", ""));
        if (!now.organisation().equals(line.owner())) {
            changes.handOver(row, new Owner(line.owner(), ""));
            row = changes.find(id);
        }
        boolean kept = false;
        if (tellsNewDate(row, line)) {
            kept = isOlder(id, Kind.DATE, line);
            row = kept ? row : date(row, line, tally);
        }
        if (tellsNewStatus(row, line)) {
            boolean older = isOlder(id, Kind.STATUS, line);
            kept = kept || older;
            if (!older) {
                status(row, line, tally);
            }
        }
        if (kept) {
            tally.kept.add(line.code());
        }
    }

    private static boolean tellsNewDate(ActionRow row, PlanLine line) {
        return line.promised()
                .filter(day -> !day.equals(row.promised()) && !day.equals(row.due()))
                .isPresent();
    }

    private static boolean tellsNewStatus(ActionRow row, PlanLine line) {
        return line.status()
                .filter(status -> status != row.status()
                        || line.achieved()
                                .filter(day -> !day.equals(row.achieved()))
                                .isPresent())
                .isPresent();
    }

    /** What a colleague wrote by hand stays when the file speaks of a day before that. */
    private boolean isOlder(long actionId, Kind kind, PlanLine line) {
        Instant facts = line.asAt().map(day -> Today.startOf(day)).orElse(Instant.EPOCH);
        return updates.byHandSince(actionId, kind, facts) > 0;
    }

    private ActionRow date(ActionRow row, PlanLine line, Tally tally) {
        LocalDate day = line.promised().orElseThrow();
        LocalDate firstPromised = row.promised() == null ? day : row.promised();
        changes.read(row, row.withDates(firstPromised, day), Kind.DATE, text(line));
        tally.updates++;
        return changes.find(RowId.of(row.id()));
    }

    private void status(ActionRow row, PlanLine line, Tally tally) {
        ActionRow after = row.withStatus(
                line.status().orElseThrow(),
                line.rag().orElse(null),
                new Reason(line.reason(), line.reasonEasy()),
                line.achieved().orElse(null));
        changes.read(row, after, Kind.STATUS, text(line));
        tally.updates++;
    }

    private static ProgressText text(PlanLine line) {
        Object[] source = {line.source()};
        String key = line.source().isEmpty() ? "plan.new-facts.no-source" : "plan.new-facts";
        return new ProgressText(
                LanguageFile.english().text(Variant.PLAIN, key, source),
                LanguageFile.english().text(Variant.EASY_READ, key, source));
    }
}
