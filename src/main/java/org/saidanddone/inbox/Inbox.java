package org.saidanddone.inbox;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.casegroup.GroupBook;
import org.saidanddone.casegroup.InGroup;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.Voice;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.Recusals;
import org.saidanddone.review.ReviewState;
import org.saidanddone.team.TeamBook;
import org.saidanddone.transcript.TranscriptStore;

/** What has come in, for those who review it. */
@Singleton
@Guarded
@Transactional(readOnly = true)
public class Inbox {

    /** How many cases are on a page. */
    static final int PAGE = 20;

    /** How many new ones are counted; more are "more than". */
    public static final int COUNTED = 50;

    /** So many cases of each list are counted, to say how many there are; more are "more than". */
    public static final int COUNTED_IN_LIST = 500;

    /** So many cases of a list are looked through for the next one. */
    private static final int LOOKED_THROUGH = 200;

    private static final int OTHERS = 5;

    /** A change is seen only when its transaction ends, which may be a little after the moment it is marked with. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(30);

    private final ItemFinder finder;
    private final Recusals recusals;
    private final TeamBook team;
    private final GroupBook groups;
    private final TranscriptStore transcripts;
    private final Beginnings beginnings;
    private final People people;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Inbox(
            ItemFinder finder,
            Recusals recusals,
            TeamBook team,
            GroupBook groups,
            TranscriptStore transcripts,
            Beginnings beginnings,
            People people,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.finder = finder;
        this.recusals = recusals;
        this.team = team;
        this.groups = groups;
        this.transcripts = transcripts;
        this.beginnings = beginnings;
        this.people = people;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** A page of the cases, after the given place. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Page<InboxCard> list(InboxQuery query, Optional<Cursor> after) {
        List<ItemRow> found = finder.page(query, looking(), after, PAGE + 1);
        Optional<Cursor> next =
                found.size() > PAGE ? Optional.of(ItemFinder.placeOf(found.get(PAGE - 1), query)) : Optional.empty();
        return new Page<>(cards(found.stream().limit(PAGE).toList(), query), next);
    }

    /** How many cases are in the list; no more than {@link #COUNTED} are counted. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public int found(InboxQuery query) {
        return finder.page(query, looking(), Optional.empty(), COUNTED).size();
    }

    /** How many cases are in each of these lists, in their order; no more than {@link #COUNTED_IN_LIST} of each are counted. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<ListCount> counts(List<InboxQuery> queries) {
        return finder.count(queries, looking(), COUNTED_IN_LIST);
    }

    /**
     * The cases of a list as they are now, by the number of the feedback, also those that have left it; those that may not be
     * met any more are left out.
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Map<Long, InboxCard> now(InboxQuery query, Set<Long> feedbackIds) {
        List<ItemRow> rows = finder.these(feedbackIds, looking());
        List<InboxCard> cards = cards(rows, query);
        Map<Long, InboxCard> all = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            all.put(rows.get(i).feedbackId(), cards.get(i));
        }
        return all;
    }

    /** From here on {@link #come} tells what is new in the list. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Watch watch(InboxQuery query) {
        Instant since = clock.instant().minus(IN_FLIGHT);
        return new Watch(query, since, ids(finder.movedSince(query, looking(), since, COUNTED)));
    }

    /** The cases that have come into the list since it was watched: no more than {@link #COUNTED}. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Set<Long> come(Watch watch) {
        Set<Long> come = new HashSet<>(ids(finder.movedSince(
                watch.query(),
                looking(),
                watch.since(),
                COUNTED + watch.before().size())));
        come.removeAll(watch.before());
        return come;
    }

    /** The newest cases about the same action, without this one. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<OtherCase> others(long feedbackId, long actionId) {
        Asking.Colleague me = whoIsAsking.colleague();
        InboxQuery query = InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toAction(actionId));
        return finder.page(query, looking(), Optional.empty(), OTHERS + 1).stream()
                .filter(row -> row.feedbackId() != feedbackId && mayOpen(row, me))
                .limit(OTHERS)
                .map(row -> new OtherCase(
                        row.feedbackId(),
                        new CaseNumber(row.caseNumber()),
                        ReviewState.of(row.state()),
                        feeling(row),
                        row.since()))
                .toList();
    }

    private static Optional<Feeling> feeling(ItemRow row) {
        return Optional.ofNullable(row.feeling()).map(Feeling::valueOf);
    }

    /**
     * The case to go on with after this one: the next in the order that was shown, as long as it is still in the list or
     * whoever asks has taken it, or else in the list as it is now. Empty where all that follows was seen.
     *
     * @throws NoSuchCase where whoever asks must not meet the case they come from
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<Long> next(InboxQuery query, long feedbackId, List<Long> order, Set<Long> seen) {
        recusals.check(feedbackId);
        Asking.Colleague me = whoIsAsking.colleague();
        List<Long> now = finder.page(query, looking(), Optional.empty(), LOOKED_THROUGH).stream()
                .filter(row -> mayOpen(row, me))
                .map(ItemRow::feedbackId)
                .toList();
        Set<Long> mine = finder.these(Set.copyOf(order), looking()).stream()
                .filter(row -> mayOpen(row, me) && Objects.equals(row.holder(), me.id()))
                .filter(row -> ReviewState.of(row.state()).waiting())
                .map(ItemRow::feedbackId)
                .collect(Collectors.toSet());
        return Stream.concat(
                        order.contains(feedbackId) ? order.stream().skip(order.indexOf(feedbackId) + 1L) : Stream.of(),
                        now.stream().skip(now.indexOf(feedbackId) + 1L))
                .filter(id -> id != feedbackId && !seen.contains(id))
                .filter(id -> now.contains(id) || mine.contains(id))
                .findFirst();
    }

    private static Set<Long> ids(List<ItemRow> rows) {
        return rows.stream().map(ItemRow::feedbackId).collect(Collectors.toSet());
    }

    private ItemFinder.Looking looking() {
        Asking.Colleague me = whoIsAsking.colleague();
        return new ItemFinder.Looking(me.id(), me.hasAny(Role.SAFEGUARDING_LEAD), recusals.hidden());
    }

    private List<InboxCard> cards(List<ItemRow> rows, InboxQuery query) {
        Asking.Colleague me = whoIsAsking.colleague();
        Set<Long> ids = ids(rows);
        Around around = new Around(
                people.names(rows.stream()
                        .map(ItemRow::holder)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                team.tags(ids),
                groups.of(ids),
                team.open(ids, me.id()),
                transcripts.unwritten(rows.stream()
                        .collect(Collectors.toMap(ItemRow::feedbackId, row -> new CaseNumber(row.caseNumber())))),
                same(rows),
                beginnings.of(
                        rows.stream()
                                .filter(row -> ReviewState.of(row.state()) != ReviewState.ESCALATED)
                                .map(ItemRow::feedbackId)
                                .toList(),
                        query.narrowed().sought()));

        return rows.stream().map(row -> card(row, me, around)).toList();
    }

    /** What cards say that stands not in their rows. */
    private record Around(
            Map<Long, String> names,
            Map<Long, List<String>> tags,
            Map<Long, InGroup> groups,
            Map<Long, List<String>> open,
            Map<Long, Long> unwritten,
            Map<String, Integer> same,
            Map<Long, InboxCard.Beginning> begins) {}

    /** How many cases have the same words as one of these, itself among them: no more than {@link #COUNTED} + 1. */
    private Map<String, Integer> same(List<ItemRow> rows) {
        Set<String> words = rows.stream()
                .map(row -> Facets.sameWords(row.facets()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return finder.count(words, looking(), COUNTED + 1);
    }

    private static boolean mayOpen(ItemRow row, Asking.Colleague me) {
        return ReviewState.of(row.state()) != ReviewState.ESCALATED || me.hasAny(Role.SAFEGUARDING_LEAD);
    }

    private static InboxCard card(ItemRow row, Asking.Colleague me, Around around) {
        CaseNumber number = new CaseNumber(row.caseNumber());
        ReviewState state = ReviewState.of(row.state());
        if (!mayOpen(row, me)) {
            return new InboxCard.WithLead(number, row.since());
        }
        Long holder = row.holder();
        return new InboxCard.Open(
                row.feedbackId(),
                row.reviewVersion(),
                number,
                row.since(),
                Optional.ofNullable(row.due()),
                state,
                Voice.valueOf(row.voice()),
                feeling(row),
                Stream.of(row.actions().split(" ", -1))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .toList(),
                Facets.chosenTheme(row.facets()),
                around.tags().getOrDefault(row.feedbackId(), List.of()),
                Optional.ofNullable(around.groups().get(row.feedbackId())),
                Optional.ofNullable(holder).map(around.names()::get),
                holder != null && holder == me.id(),
                around.unwritten().getOrDefault(row.feedbackId(), 0L),
                around.open().getOrDefault(row.feedbackId(), List.of()),
                Facets.signs(row.facets()),
                Facets.sameWords(row.facets())
                        .filter(words -> around.same().getOrDefault(words, 1) > 1)
                        .map(words -> new InboxCard.Same(
                                new Narrowed.SameWords(number, words),
                                around.same().getOrDefault(words, 1) - 1)),
                Optional.ofNullable(around.begins().get(row.feedbackId())));
    }
}
