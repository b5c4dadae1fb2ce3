package org.saidanddone.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.platform.OneLook;
import org.saidanddone.platform.calendar.Today;

/** What was promised and what became of it, for everybody to read. */
@Singleton
@Guarded
@Transactional(readOnly = true)
public class Plans {

    private static final Owner NOBODY = new Owner("", "");

    private final PlanRepository plans;
    private final ThemeRepository themes;
    private final ActionRepository actions;
    private final OwnerRepository owners;
    private final ProgressHistory history;
    private final ProposalRepository proposals;
    private final NotBetter notBetter;
    private final OneLook look;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            ThemeRepository themes,
            ActionRepository actions,
            OwnerRepository owners,
            ProgressHistory history,
            ProposalRepository proposals,
            NotBetter notBetter,
            OneLook look,
            Clock clock) {
        this.plans = plans;
        this.themes = themes;
        this.actions = actions;
        this.owners = owners;
        this.history = history;
        this.proposals = proposals;
        this.notBetter = notBetter;
        this.look = look;
        this.clock = clock;
    }

    /** The plans that people may give feedback about, oldest first. */
    @Anyone
    public List<Plan> open() {
        return look.once(() -> plans.open().stream().map(PlanRow::plan).toList(), "open plans");
    }

    /** The plan with the code, in any case. */
    @Anyone
    public Optional<Plan> plan(String code) {
        return plans.findByCode(code.toUpperCase(Locale.ROOT)).map(PlanRow::plan);
    }

    /** The plan with the number. */
    @Anyone
    public Optional<Plan> plan(long id) {
        return look.once(() -> plans.findById(id).map(PlanRow::plan), "plan", id);
    }

    /** The themes of the plan, in its order. */
    @Anyone
    public List<Theme> themes(long planId) {
        return look.once(
                () -> themes.ofPlan(planId).stream().map(ThemeRow::theme).toList(), "themes of plan", planId);
    }

    /** The theme with this number. */
    @Anyone
    public Optional<Theme> theme(long themeId) {
        return themes.findById(themeId).map(ThemeRow::theme);
    }

    /** The actions of the theme, in the plan's order. */
    @Anyone
    public List<Action> actions(long themeId) {
        return look.once(() -> ofTheme(themeId), "actions of theme", themeId);
    }

    private List<Action> ofTheme(long themeId) {
        Map<Long, Owner> now = new HashMap<>();
        owners.ofTheme(themeId).forEach(row -> now.put(row.actionId(), row.owner()));
        return actions.ofTheme(themeId).stream()
                // A list says nothing of why: what may be shown of that is looked up for one action.
                .map(row ->
                        row.action(now.getOrDefault(RowId.of(row.id()), NOBODY)).withReason(Reason.NONE))
                .toList();
    }

    /** The action with the number. */
    @Anyone
    public Optional<Action> action(long id) {
        return look.once(() -> actions.findById(id).map(this::owned), "action", id);
    }

    /** What these actions are called, in no order; numbers of no action are left out. */
    @Anyone
    public List<ActionName> names(Set<Long> actionIds) {
        return actionIds.isEmpty()
                ? List.of()
                : actions.findByIdIn(actionIds).stream().map(ActionRow::name).toList();
    }

    /** What the actions of the plan are called, by their codes. */
    @Anyone
    public List<ActionName> names(long planId) {
        return actions.ofPlan(planId).stream().map(ActionRow::name).toList();
    }

    /** What the actions of the plan are called whose code and title hold these words, in the plan's order: so many from there on. */
    @Anyone
    public List<ActionName> found(long planId, String words, int from, int most) {
        return actions.found(planId, words.strip(), from, most).stream()
                .map(ActionRow::name)
                .toList();
    }

    /** The action with the code in the plan with the code, both in any case. */
    @Anyone
    public Optional<Action> action(String planCode, String actionCode) {
        return actions.withCode(planCode.toUpperCase(Locale.ROOT), actionCode.toUpperCase(Locale.ROOT))
                .map(this::owned);
    }

    /** What was changed about the action, newest first, at most 100. */
    @Anyone
    public List<ProgressUpdate> history(long actionId) {
        return history.of(actionId);
    }

    /**
     * What became of the action since it had the version that somebody saw; empty when it is what they saw, and where there
     * is no such action.
     */
    @Anyone
    public Optional<Meanwhile> since(long actionId, int seenVersion) {
        return action(actionId)
                .filter(action -> action.version() != seenVersion)
                .map(action -> Meanwhile.of(action, history.since(actionId, seenVersion)));
    }

    /** How the action is going, as everybody sees it. */
    @Anyone
    public HowItGoes howItGoes(Action action) {
        return Objects.requireNonNull(howTheyGo(List.of(action)).get(action.id()));
    }

    /** How each of the actions is going by its number, as everybody sees it. */
    @Anyone
    public Map<Long, HowItGoes> howTheyGo(Collection<Action> actions) {
        return howTheyGo(actions, notBetter::asPublished);
    }

    /** How each of the actions is going by its number, as it is at this moment. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR})
    public Map<Long, HowItGoes> howTheyGoNow(Collection<Action> actions) {
        return howTheyGo(actions, notBetter::now);
    }

    private Map<Long, HowItGoes> howTheyGo(
            Collection<Action> actions, Function<Set<Long>, Map<Long, Integer>> counted) {
        Set<Long> ids = actions.stream().map(Action::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, Integer> people = counted.apply(ids);
        Map<Long, LocalDate> told = history.told(ids);
        Set<Long> waiting = Set.copyOf(proposals.waiting(ids));
        LocalDate today = Today.at(clock);
        Map<Long, HowItGoes> found = new HashMap<>();
        actions.forEach(action -> found.put(
                action.id(),
                HowItGoes.of(
                        action,
                        Optional.ofNullable(told.get(action.id())),
                        waiting.contains(action.id()),
                        today,
                        people.getOrDefault(action.id(), 0))));
        return found;
    }

    /** The change with the number. */
    @Anyone
    public Optional<ProgressUpdate> update(long id) {
        return history.find(id);
    }

    /** The steps of the action, by their dates. */
    @Anyone
    public List<Milestone> milestones(long actionId) {
        return history.steps(actionId);
    }

    /** Who has answered for the action, oldest first; the last one does now. */
    @Anyone
    public List<Ownership> owners(long actionId) {
        return owners.ofAction(actionId).stream()
                .map(row -> new Ownership(row.owner(), row.since()))
                .toList();
    }

    private Action owned(ActionRow row) {
        return shown(row.action(
                owners.newest(RowId.of(row.id())).map(OwnerRow::owner).orElse(NOBODY)));
    }

    private Action shown(Action action) {
        Reason reason = history.shown(action.id(), new Reason(action.reason(), action.reasonEasy()));
        return reason.plain().equals(action.reason()) ? action : action.withReason(reason);
    }
}
