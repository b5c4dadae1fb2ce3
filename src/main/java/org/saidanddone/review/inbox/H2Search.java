package org.saidanddone.review.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** For the built-in database: every word must stand somewhere in the text, also as a part of a longer word. */
record H2Search() implements SearchSql {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public String kept() {
        return "lower(?)";
    }

    @Override
    public Condition words(String typed) {
        List<String> words = NO_WORD.splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return new Condition(
                words.isEmpty()
                        ? "false"
                        : words.stream().map(word -> "w.words like ?").collect(Collectors.joining(" and ")),
                words.stream().map(word -> (Object) ("%" + word + "%")).toList());
    }

    @Override
    public Condition amongAllWith(Condition words) {
        return new Condition(
                "i.feedback_id in (select w.feedback_id from inbox_words w where " + words.sql() + ")", words.values());
    }

    @Override
    public Condition facets(Set<String> all) {
        return new Condition(
                all.stream().map(facet -> "' ' || i.facets || ' ' like ?").collect(Collectors.joining(" and ")),
                all.stream().map(facet -> (Object) ("% " + facet + " %")).toList());
    }
}
