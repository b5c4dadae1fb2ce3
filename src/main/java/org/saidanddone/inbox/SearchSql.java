package org.saidanddone.inbox;

import java.util.List;
import java.util.Set;

/** The little that PostgreSQL and H2 do differently when cases are looked for. What is found is the same. */
sealed interface SearchSql permits PostgresSearch, H2Search {

    /**
     * A condition.
     *
     * @param sql the condition, with a question mark for each value
     * @param values the values, in order
     */
    record Condition(String sql, List<Object> values) {

        /** Keeps its own copy of the values. */
        public Condition {
            values = List.copyOf(values);
        }
    }

    /** What is kept for what is given as one value. */
    String kept();

    /** The value that is kept for a text. */
    String value(FoundBy text);

    /** True of a row {@code w} of inbox_words that has what is looked for. */
    Condition words(Sought sought);

    /** True of a row {@code i} of inbox_item whose words meet the condition, which is looked at first. */
    Condition amongAllWith(Condition words);

    /** The same with no more than the first so many that have the words. */
    Condition amongFirstWith(Condition words, int atMost);

    /**
     * True where there may be so many cases that a word that many have is looked for in another way than one that few have.
     */
    boolean tellsRareFromCommon();

    /** True of a row {@code i} of inbox_item that has every one of the facets. */
    Condition facets(Set<String> all);
}
