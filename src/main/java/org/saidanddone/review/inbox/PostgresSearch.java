package org.saidanddone.review.inbox;

import java.util.List;
import java.util.Set;

/** PostgreSQL's own text search: words in any of their forms, "words in a row", or, and -not. */
record PostgresSearch() implements SearchSql {

    @Override
    public String kept() {
        return "to_tsvector('english', ?)";
    }

    @Override
    public Condition words(String typed) {
        return new Condition("w.words @@ websearch_to_tsquery('english', ?)", List.of(typed));
    }

    @Override
    public Condition amongAllWith(Condition words) {
        // An array is made before anything else is looked at; "in" would let the database go through the list instead.
        return new Condition(
                "i.feedback_id = any(array(select w.feedback_id from inbox_words w where " + words.sql() + "))",
                words.values());
    }

    @Override
    public Condition facets(Set<String> all) {
        return new Condition("i.facet_keys @> string_to_array(?, ' ')", List.of(String.join(" ", all)));
    }
}
