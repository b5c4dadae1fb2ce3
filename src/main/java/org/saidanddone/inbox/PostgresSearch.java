package org.saidanddone.inbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * PostgreSQL's own text search, with words as the product divides and folds them: a dictionary of the database would leave
 * out "not" and "who", and would find other cases than the built-in database.
 */
record PostgresSearch() implements SearchSql {

    /** The last place that is told apart; words after it are found, but in a row no more. */
    private static final int LAST_PLACE = 16_383;

    @Override
    public String kept() {
        return "cast(? as tsvector)";
    }

    @Override
    public String value(FoundBy text) {
        StringBuilder value = new StringBuilder();
        int place = 1;
        for (List<String> row : text.rows()) {
            for (String word : row) {
                value.append(quoted(word))
                        .append(':')
                        .append(Math.min(place, LAST_PLACE))
                        .append(' ');
                place++;
            }
            place++;
        }
        return value.toString();
    }

    @Override
    public Condition words(Sought sought) {
        return new Condition("w.words @@ cast(? as tsquery)", List.of(query(sought)));
    }

    private static String query(Sought sought) {
        return switch (sought) {
            case Sought.Begins begins -> quoted(begins.with()) + ":*";
            case Sought.Phrase row ->
                row.words().stream().map(PostgresSearch::quoted).collect(Collectors.joining(" <-> ", "(", ":*)"));
            case Sought.All all -> joined(all.each(), " & ");
            case Sought.Any any -> joined(any.each(), " | ");
            case Sought.Not not -> "!" + query(not.what());
        };
    }

    private static String joined(List<Sought> each, String by) {
        return each.stream().map(PostgresSearch::query).collect(Collectors.joining(by, "(", ")"));
    }

    /** Letters, digits, % and _ alone are in a word: nothing in it has to be masked. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }

    @Override
    public Condition amongAllWith(Condition words) {
        return among(words, "");
    }

    @Override
    public Condition amongFirstWith(Condition words, int atMost) {
        return among(words, " limit " + atMost);
    }

    private static Condition among(Condition words, String limit) {
        // An array is made before anything else is looked at; "in" would let the database go through the list instead.
        return new Condition(
                "i.feedback_id = any(array(select w.feedback_id from inbox_words w where " + words.sql() + limit + "))",
                words.values());
    }

    @Override
    public boolean tellsRareFromCommon() {
        return true;
    }

    @Override
    public Condition facets(Set<String> all) {
        return new Condition("i.facet_keys @> string_to_array(?, ' ')", List.of(String.join(" ", all)));
    }
}
