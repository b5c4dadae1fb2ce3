package org.saidanddone.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A statement that grows by conditions, with the values for its question marks. */
final class Sql {

    private final StringBuilder text;
    private final List<Object> values = new ArrayList<>();
    private boolean any;

    Sql(String select) {
        text = new StringBuilder(select);
    }

    Sql and(String condition, Object... with) {
        text.append(any ? " and " : " where ").append(condition);
        any = true;
        Collections.addAll(values, with);
        return this;
    }

    Sql and(SearchSql.Condition condition) {
        return and(condition.sql(), condition.values().toArray());
    }

    Sql among(String column, Collection<Long> all) {
        return and(column + " in (" + String.join(", ", Collections.nCopies(all.size(), "?")) + ")", all.toArray());
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
