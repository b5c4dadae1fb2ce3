package org.saidanddone.easyread.ui;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a list on a page for staff, in words.
 *
 * @param id its number, which no other row of the list has
 * @param lead what stands in its first column, whatever the width
 * @param cells what stands in the columns beside it, or below it where there is no room for them; none is ""
 */
public record GridLine(long id, Lead lead, List<String> cells) {

    /** Keeps its own copy of the cells. */
    public GridLine {
        cells = List.copyOf(cells);
    }

    /** A row of these cells. */
    public GridLine(long id, Lead lead, String... cells) {
        this(id, lead, List.of(cells));
    }

    /** What stands in this column, counted from the one beside the first; "" where nothing does. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /**
     * What a row begins with.
     *
     * @param name what it is about
     * @param path where its name leads; "" where it is no link
     * @param warnings what is wrong with it, in a word or two each
     * @param tags how it stands, in a word or two each
     * @param below sentences, each in a line of its own
     * @param ways further ways on from here
     */
    public record Lead(
            String name, String path, List<String> warnings, List<String> tags, List<String> below, List<Way> ways) {

        /** Keeps its own copies. */
        public Lead {
            warnings = List.copyOf(warnings);
            tags = List.copyOf(tags);
            below = List.copyOf(below);
            ways = List.copyOf(ways);
        }

        /** A name that leads somewhere; "" where it is no link. */
        public static Lead of(String name, String path) {
            return new Lead(name, path, List.of(), List.of(), List.of(), List.of());
        }

        /** The same, with these sentences below the name. */
        public Lead below(List<String> sentences) {
            return new Lead(name, path, warnings, tags, joined(below, sentences), ways);
        }

        /** The same, with this tag. */
        public Lead tag(String words) {
            return new Lead(name, path, warnings, joined(tags, List.of(words)), below, ways);
        }

        /** The same, with these warnings. */
        public Lead warn(List<String> words) {
            return new Lead(name, path, joined(warnings, words), tags, below, ways);
        }

        /** The same, with this warning. */
        public Lead warn(String words) {
            return warn(List.of(words));
        }

        /** The same, with one more way on. */
        public Lead way(String words, String to) {
            return new Lead(
                    name,
                    path,
                    warnings,
                    tags,
                    below,
                    Stream.concat(ways.stream(), Stream.of(new Way(words, to))).toList());
        }

        private static List<String> joined(List<String> some, List<String> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }
    }

    /**
     * A way on.
     *
     * @param words the words of the link
     * @param path where it leads
     */
    public record Way(String words, String path) {}
}
