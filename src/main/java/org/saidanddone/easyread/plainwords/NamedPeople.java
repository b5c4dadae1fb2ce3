package org.saidanddone.easyread.plainwords;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom a text is about. The easy words of a promise name the same people as the official ones: "people in mental health
 * hospitals" is not "people with a learning disability in mental health hospitals".
 */
public final class NamedPeople {

    private static final NamedPeople ENGLISH = new NamedPeople(new ListFile(Locale.ENGLISH));

    private final List<Group> groups;

    private record Group(String name, Pattern officially, Pattern easily) {}

    private NamedPeople(ListFile files) {
        this.groups = files.rows("people.csv", 3).stream()
                .map(row -> new Group(row.get(0), anyOf(row.get(1)), anyOf(row.get(2))))
                .toList();
    }

    /** The groups of people that English plans speak of. */
    public static NamedPeople english() {
        return ENGLISH;
    }

    /** Whom the official words name and the easy words do not, as one says it. */
    public List<String> missing(String official, String easy) {
        return groups.stream()
                .filter(group -> group.officially().matcher(official).find())
                .filter(group -> !group.easily().matcher(easy).find())
                .map(Group::name)
                .toList();
    }

    private static Pattern anyOf(String cell) {
        return Pattern.compile(
                Arrays.stream(cell.split("\\|"))
                        .map(String::strip)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")),
                Pattern.CASE_INSENSITIVE);
    }
}
