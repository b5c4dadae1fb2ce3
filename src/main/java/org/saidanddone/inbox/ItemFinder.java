package org.saidanddone.inbox;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.paging.Cursor;

/**
 * Finds rows. The statement is put together for what is asked, so that the database plans for that and not for
 * everything that could be asked; what anybody typed only ever goes in as a value.
 */
@Singleton
class ItemFinder {

    /** The most cases that are left out one by one. */
    private static final int FEW = 20;

    /** How many rows of a list are looked through for common words before the words themselves are. */
    private static final int NEAR = 10_000;

    /** Words that no more cases than this have are looked for by way of the words at once. */
    static final int RARE = 2_000;

    private static final String NOT_NAMED =
            "not exists (select 1 from recusal n where n.person_id = ? and n.feedback_id = i.feedback_id)";

    private final JdbcOperations jdbc;
    private final SearchSql search;
    private final Clock clock;

    ItemFinder(JdbcOperations jdbc, SearchSql search, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.clock = clock;
    }

    /**
     * Who looks.
     *
     * @param personId the colleague
     * @param lead true for the safeguarding lead
     * @param never cases this colleague must not meet in any list, search or number
     */
    record Looking(long personId, boolean lead, Set<Long> never) {

        Looking {
            never = Set.copyOf(never);
        }
    }

    /** The rows after the place, in the order of the list. */
    List<ItemRow> page(InboxQuery query, Looking who, Optional<Cursor> after, int atMost) {
        Sql list = list(query, who, after);
        String order = order(query);
        Optional<SearchSql.Condition> words = words(query.narrowed());
        if (words.isEmpty()) {
            return rows(list.text() + order + " limit " + atMost, list);
        }
        if (!search.tellsRareFromCommon() || isRare(words.get())) {
            return everywhere(list, order, words.get(), atMost);
        }
        Near near = near(list, order, words.get(), atMost);
        return near.isAll() || near.found().size() == atMost
                ? near.found()
                : everywhere(list, order, words.get(), atMost);
    }

    /** True where the index of words knows no more cases with the words than can be looked at one by one. */
    private boolean isRare(SearchSql.Condition words) {
        return jdbc.prepareStatement(
                "select count(*) from (select 1 from inbox_words w where " + words.sql() + " limit " + (RARE + 1)
                        + ") found",
                statement -> {
                    bind(statement, words.values());
                    try (ResultSet found = statement.executeQuery()) {
                        return found.next() && found.getInt(1) <= RARE;
                    }
                });
    }

    /**
     * What has the words among the next rows of the list.
     *
     * @param found the rows
     * @param isAll true where the list has no more rows than were looked through
     */
    private record Near(List<ItemRow> found, boolean isAll) {}

    /**
     * Common words are found among the next rows at once. Only where they are not, the last row that was looked through is read
     * from what is in memory then: it tells that the list may go on.
     */
    private Near near(Sql list, String order, SearchSql.Condition words, int atMost) {
        String inNear = order.replace("i.", "n.");
        String text = "with near as (" + list.text() + order + " limit " + NEAR + ")"
                + " (select n.*, true as fits from near n join inbox_words w on w.feedback_id = n.feedback_id where "
                + words.sql() + inNear + " limit " + atMost + ")"
                + " union all (select n.*, false as fits from near n limit 1 offset " + (NEAR - 1) + ") limit "
                + atMost;
        List<Object> values = new ArrayList<>(list.values());
        values.addAll(words.values());
        return jdbc.prepareStatement(text, statement -> {
            bind(statement, values);
            List<ItemRow> fit = new ArrayList<>();
            boolean all = true;
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    if (found.getBoolean("fits")) {
                        fit.add(row(found));
                    } else {
                        all = false;
                    }
                }
            }
            return new Near(List.copyOf(fit), all);
        });
    }

    /** What has the words anywhere in the list, by way of the words. */
    private List<ItemRow> everywhere(Sql list, String order, SearchSql.Condition words, int atMost) {
        Sql sql = list.and(search.amongAllWith(words));
        return rows(sql.text() + order + " limit " + atMost, sql);
    }

    /** The same for a test that looks whether each way finds the same. */
    List<ItemRow> everywhere(InboxQuery query, Looking who, int atMost) {
        return everywhere(
                list(query, who, Optional.empty()),
                order(query),
                words(query.narrowed()).orElseThrow(),
                atMost);
    }

    private Sql list(InboxQuery query, Looking who, Optional<Cursor> after) {
        Sql sql = new Sql("select i.* from inbox_item i");
        narrow(sql, query, who);
        boolean backwards = query.order().backwards();
        after.ifPresent(place -> sql.and(
                "(" + query.order().column() + ", i.feedback_id) " + (backwards ? "<" : ">") + " (?, ?)",
                place.at(),
                place.id()));
        return sql;
    }

    private static String order(InboxQuery query) {
        String way = query.order().backwards() ? " desc" : "";
        return " order by " + query.order().column() + way + ", i.feedback_id" + way;
    }

    /** The rows that match and came, or changed, after the moment: no more than so many. */
    List<ItemRow> movedSince(InboxQuery query, Looking who, Instant moment, int atMost) {
        Optional<SearchSql.Condition> words = words(query.narrowed());
        Sql sql = new Sql("select i.* from inbox_item i"
                + (words.isPresent() ? " join inbox_words w on w.feedback_id = i.feedback_id" : ""));
        narrow(sql, query, who);
        words.ifPresent(sql::and);
        sql.and("i.moved > ?", moment);
        return rows(sql.text() + " order by i.moved desc limit " + atMost, sql);
    }

    /** These rows, where whoever looks may meet them, in no order. */
    List<ItemRow> these(Set<Long> ids, Looking who) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Sql sql = new Sql("select i.* from inbox_item i");
        sql.among("i.feedback_id", ids);
        except(sql, who);
        return rows(sql.text(), sql);
    }

    /** How many rows, that whoever looks may meet, have each of the facets; no more than so many are counted. */
    Map<String, Integer> count(Set<String> facets, Looking who, int atMost) {
        if (facets.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (String facet : facets) {
            Sql sql = new Sql("select 1 from inbox_item i").and(search.facets(Set.of(facet)));
            if (!who.lead()) {
                sql.and("i.state <> 'ESCALATED'");
            }
            except(sql, who);
            values.add(facet);
            values.addAll(sql.values());
            counts.add("select cast(? as varchar) as facet, count(*) as many from (" + sql.text() + " limit " + atMost
                    + ") found");
        }
        return jdbc.prepareStatement(String.join(" union all ", counts), statement -> {
            bind(statement, values);
            Map<String, Integer> all = new HashMap<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    all.put(found.getString("facet"), found.getInt("many"));
                }
            }
            return all;
        });
    }

    /**
     * How many rows, that whoever looks may meet, are in each of the lists: one statement. No more than so many of a list are
     * counted, and no more than {@link #RARE} cases are looked at for words.
     */
    List<ListCount> count(List<InboxQuery> lists, Looking who, int atMost) {
        List<Object> values = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (InboxQuery query : lists) {
            Sql sql = new Sql("select 1 from inbox_item i");
            narrow(sql, query, who);
            Optional<SearchSql.Condition> words = words(query.narrowed());
            words.map(each -> search.amongFirstWith(each, RARE)).ifPresent(sql::and);
            values.addAll(sql.values());
            String hits = "0";
            if (words.isPresent() && search.tellsRareFromCommon()) {
                hits = "(select count(*) from (select 1 from inbox_words w where "
                        + words.get().sql() + " limit " + (RARE + 1) + ") hits)";
                values.addAll(words.get().values());
            }
            counts.add("select " + counts.size() + " as list, (select count(*) from (" + sql.text() + " limit "
                    + (atMost + 1) + ") found) as many, " + hits + " as hits");
        }
        return jdbc.prepareStatement(String.join(" union all ", counts) + " order by list", statement -> {
            bind(statement, values);
            List<ListCount> all = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    int many = found.getInt("many");
                    all.add(new ListCount(Math.min(many, atMost), many > atMost || found.getInt("hits") > RARE));
                }
            }
            return all;
        });
    }

    /** What is in the list for a colleague, to be counted: with everything that must not be met left out by the statement. */
    Sql waiting(InboxFilter filter, long personId, boolean lead) {
        Looking who = new Looking(personId, lead, Set.of());
        Sql sql = new Sql("select 1 from inbox_item i");
        filter(filter, who, sql);
        if (!lead && !filter.saysNothing()) {
            sql.and("i.state <> 'ESCALATED'");
        }
        return sql.and(NOT_NAMED, personId);
    }

    /** The moment by which the list is ordered in this row. */
    static Cursor placeOf(ItemRow row, InboxQuery query) {
        Instant due = row.due();
        Instant at = query.order().byDue() ? Objects.requireNonNullElse(due, Cursor.NEWEST.at()) : row.since();
        return new Cursor(at, row.feedbackId());
    }

    /** The words to look for; a case number is none. */
    private Optional<SearchSql.Condition> words(Narrowed narrowed) {
        return narrowed.words().isBlank() || CaseNumber.read(narrowed.words()).isPresent()
                ? Optional.empty()
                : Optional.of(Sought.read(narrowed.words())
                        .map(search::words)
                        .orElseGet(() -> new SearchSql.Condition("false", List.of())));
    }

    private void narrow(Sql sql, InboxQuery query, Looking who) {
        Narrowed narrowed = query.narrowed();
        filter(query.filter(), who, sql);
        CaseNumber.read(narrowed.words()).ifPresent(exact -> sql.and("i.case_number = ?", exact.digits()));
        if (!narrowed.facets().isEmpty()) {
            sql.and(search.facets(narrowed.facets()));
        }
        Narrowed.Age age = narrowed.age();
        if (age != null) {
            sql.and(
                    "i.received " + (age.younger() ? ">" : "<=") + " ?",
                    clock.instant().minus(age.duration()));
        }
        if (!who.lead() && !query.saysNothing()) {
            sql.and("i.state <> 'ESCALATED'");
        }
        except(sql, who);
    }

    private static void except(Sql sql, Looking who) {
        if (who.never().size() <= FEW) {
            who.never().forEach(id -> sql.and("i.feedback_id <> ?", id));
        } else {
            // A first name that many people have is found in thousands of cases until the lead has looked.
            sql.and(NOT_NAMED, who.personId());
        }
    }

    private void filter(InboxFilter filter, Looking who, Sql sql) {
        switch (filter) {
            case NEW -> sql.and("i.waiting").and("not i.taken");
            case MINE -> sql.and("i.holder = ?", who.personId()).and("i.waiting");
            case WAITING -> sql.and("i.waiting");
            case DUE ->
                sql.and("i.waiting")
                        .and(InboxOrder.DUE + " > ?", clock.instant())
                        .and(InboxOrder.DUE + " <= ?", endOfWeek());
            case LATE -> sql.and("i.waiting").and(InboxOrder.DUE + " <= ?", clock.instant());
            case REOPENED -> sql.and("i.state = 'REOPENED'");
            case NOT_LINKED -> sql.and("i.waiting").and("not i.linked");
            case ANSWERED -> sql.and("i.state = 'REPLIED'");
            case SET_ASIDE -> sql.and("i.state = 'SET_ASIDE'");
            case WITHDRAWN -> sql.and("i.state = 'WITHDRAWN'");
            case ALL -> {}
        }
    }

    private Instant endOfWeek() {
        return Today.startOf(Today.at(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private List<ItemRow> rows(String text, Sql sql) {
        return rows(text, sql.values());
    }

    private List<ItemRow> rows(String text, List<Object> values) {
        return jdbc.prepareStatement(text, statement -> {
            bind(statement, values);
            List<ItemRow> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        });
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        int place = 1;
        for (Object value : values) {
            statement.setObject(place, value instanceof Instant instant ? Timestamp.from(instant) : value);
            place++;
        }
    }

    private static ItemRow row(ResultSet from) throws SQLException {
        long holder = from.getLong("holder");
        @Nullable Long held = from.wasNull() ? null : holder;
        Timestamp due = from.getTimestamp("due");
        return new ItemRow(
                from.getLong("feedback_id"),
                from.getString("case_number"),
                from.getString("state"),
                from.getBoolean("waiting"),
                from.getBoolean("taken"),
                held,
                from.getTimestamp("received").toInstant(),
                from.getTimestamp("since").toInstant(),
                due == null ? null : due.toInstant(),
                from.getInt("review_version"),
                from.getString("voice"),
                from.getString("feeling"),
                from.getBoolean("linked"),
                from.getString("actions"),
                from.getString("facets"),
                from.getTimestamp("moved").toInstant());
    }
}
