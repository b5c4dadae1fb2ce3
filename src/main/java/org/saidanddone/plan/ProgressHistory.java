package org.saidanddone.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.platform.calendar.Today;

/** Reads progress updates back from their rows. */
@Singleton
class ProgressHistory {

    private final ProgressRepository rows;
    private final MilestoneRepository milestones;
    private final ShownInstead instead;

    ProgressHistory(ProgressRepository rows, MilestoneRepository milestones, ShownInstead instead) {
        this.rows = rows;
        this.milestones = milestones;
        this.instead = instead;
    }

    List<ProgressUpdate> of(long actionId) {
        return updates(actionId, rows.newest(actionId));
    }

    /** What was changed after the action had this version. */
    List<ProgressUpdate> since(long actionId, int version) {
        return updates(actionId, rows.since(actionId, version));
    }

    private List<ProgressUpdate> updates(long actionId, List<ProgressRow> found) {
        Map<Long, MilestoneRow> steps = milestones.ofAction(actionId).stream()
                .collect(Collectors.toMap(row -> RowId.of(row.id()), Function.identity()));
        Map<Long, Instead> other =
                instead.changes(found.stream().map(row -> RowId.of(row.id())).toList());
        return found.stream()
                .map(row -> ShownInstead.update(
                        update(row, step(row, steps)), other.getOrDefault(RowId.of(row.id()), Instead.NOTHING)))
                .toList();
    }

    /** Why the action stands as it does, as it may be shown: the words of the change that said so. */
    Reason shown(long actionId, Reason reason) {
        if (reason.plain().isBlank()) {
            return reason;
        }
        return rows.saying(actionId, reason.plain()).stream()
                .findFirst()
                .map(id -> instead.changes(List.of(id)).getOrDefault(id, Instead.NOTHING))
                .map(other -> new Reason(
                        other.shown(WordsInstead.PLAIN, reason.plain()), other.shown(WordsInstead.EASY, reason.easy())))
                .orElse(reason);
    }

    /** The steps of the action, as their names may be shown. */
    List<Milestone> steps(long actionId) {
        List<MilestoneRow> found = milestones.ofAction(actionId);
        Map<Long, Long> addedBy = new HashMap<>();
        if (!found.isEmpty()) {
            rows.added(actionId).forEach(row -> {
                Long step = row.milestoneId();
                if (step != null) {
                    addedBy.put(step, RowId.of(row.id()));
                }
            });
        }
        Map<Long, Instead> other = instead.changes(addedBy.values());
        return found.stream()
                .map(MilestoneRow::milestone)
                .map(step -> {
                    Instead here = other.getOrDefault(addedBy.getOrDefault(step.id(), 0L), Instead.NOTHING);
                    return new Milestone(
                            step.id(),
                            step.actionId(),
                            here.shown(WordsInstead.TITLE, step.title()),
                            here.shown(WordsInstead.TITLE_EASY, step.easyTitle()),
                            step.due(),
                            step.reached());
                })
                .toList();
    }

    /** The newest day on which a colleague wrote something about each of these actions. */
    Map<Long, LocalDate> told(Set<Long> actionIds) {
        return rows.told(actionIds).stream().collect(Collectors.toMap(ToldRow::actionId, row -> Today.of(row.told())));
    }

    Optional<ProgressUpdate> find(long id) {
        return rows.findById(id).map(row -> {
            Long step = row.milestoneId();
            return ShownInstead.update(
                    update(row, step == null ? null : milestones.findById(step).orElse(null)),
                    instead.changes(List.of(id)).getOrDefault(id, Instead.NOTHING));
        });
    }

    private static @Nullable MilestoneRow step(ProgressRow row, Map<Long, MilestoneRow> steps) {
        Long id = row.milestoneId();
        return id == null ? null : steps.get(id);
    }

    static ProgressUpdate update(ProgressRow row, @Nullable MilestoneRow step) {
        return new ProgressUpdate(
                RowId.of(row.id()),
                row.actionId(),
                row.made(),
                row.madeByName(),
                change(row, step),
                Optional.ofNullable(row.statusBefore()),
                Optional.ofNullable(row.dueBefore()),
                row.plain(),
                row.easy(),
                row.imported() ? new Author.File() : Author.of(row.authorOrganisation(), row.authorPost()),
                evidence(row.evidenceKind(), row.evidence()),
                Optional.ofNullable(row.proposedByName()));
    }

    private static Optional<Evidence> evidence(Evidence.@Nullable Kind kind, @Nullable String text) {
        return kind == null || text == null ? Optional.empty() : Evidence.read(kind, text);
    }

    private static Change change(ProgressRow row, @Nullable MilestoneRow step) {
        return switch (row.kind()) {
            case STATUS -> new Change.NewStatus(there(row.statusAfter()));
            case DATE -> new Change.NewDate(there(row.dueAfter()));
            case MILESTONE_ADDED -> added(there(step));
            case MILESTONE_REACHED -> new Change.MilestoneReached(there(row.milestoneId()));
            case EVIDENCE -> new Change.Evidence();
        };
    }

    private static Change added(MilestoneRow step) {
        return new Change.MilestoneAdded(step.title(), step.easyTitle(), there(step.due()));
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a progress update lacks what it changed");
        }
        return value;
    }
}
