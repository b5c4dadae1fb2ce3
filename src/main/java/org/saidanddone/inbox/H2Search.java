package org.saidanddone.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** For the built-in database: the words stand in their order with a space on each side, and rows of them with a dot between. */
record H2Search() implements SearchSql {

    private static final String BETWEEN_ROWS = " . ";

    @Override
    public String kept() {
        return "?";
    }

    @Override
    public String value(FoundBy text) {
        return text.rows().stream()
                .map(row -> String.join(" ", row))
                .collect(Collectors.joining(BETWEEN_ROWS, " ", " "));
    }

    @Override
    public Condition words(Sought sought) {
        List<Object> values = new ArrayList<>();
        return new Condition(sql(sought, values), values);
    }

    private static String sql(Sought sought, List<Object> values) {
        return switch (sought) {
            case Sought.Begins begins -> like(begins.with(), values);
            case Sought.Phrase row -> like(String.join(" ", row.words()), values);
            case Sought.All all -> joined(all.each(), " and ", values);
            case Sought.Any any -> joined(any.each(), " or ", values);
            case Sought.Not not -> "not " + sql(not.what(), values);
        };
    }

    private static String joined(List<Sought> each, String by, List<Object> values) {
        return each.stream().map(one -> sql(one, values)).collect(Collectors.joining(by, "(", ")"));
    }

    private static String like(String words, List<Object> values) {
        values.add("% " + words.replace("%", "!%").replace("_", "!_") + "%");
        return "w.words like ? escape '!'";
    }

    @Override
    public Condition amongAllWith(Condition words) {
        return new Condition(
                "i.feedback_id in (select w.feedback_id from inbox_words w where " + words.sql() + ")", words.values());
    }

    /** All of them: there are a few hundred. */
    @Override
    public Condition amongFirstWith(Condition words, int atMost) {
        return amongAllWith(words);
    }

    @Override
    public boolean tellsRareFromCommon() {
        return false;
    }

    @Override
    public Condition facets(Set<String> all) {
        return new Condition(
                all.stream().map(facet -> "' ' || i.facets || ' ' like ?").collect(Collectors.joining(" and ")),
                all.stream().map(facet -> (Object) ("% " + facet + " %")).toList());
    }
}
