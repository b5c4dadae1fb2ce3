package org.saidanddone.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The pictures beside the lines of easy-read words: for each line that is not blank, in their order, the name of an idea of
 * the picture library; "" where nobody has decided or there is none, and {@link #LEFT_OUT} where a writer wants none.
 *
 * @param names the names
 */
public record LinePictures(List<String> names) {

    /** A line whose writer wants no picture. */
    public static final String LEFT_OUT = "-";

    /** No line has a picture. */
    public static final LinePictures NONE = new LinePictures(List.of());

    /** Keeps its own copy, without what is empty at the end. A name on two lines is refused with IllegalArgumentException. */
    public LinePictures {
        List<String> kept = new ArrayList<>(names);
        while (!kept.isEmpty() && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        if (kept.stream().anyMatch(name -> name.contains("\n"))) {
            throw new IllegalArgumentException("a picture has a name of one line");
        }
        names = List.copyOf(kept);
    }

    /** As they are kept. */
    static LinePictures of(String kept) {
        return kept.isEmpty() ? NONE : new LinePictures(List.of(kept.split("\n", -1)));
    }

    String kept() {
        return String.join("\n", names);
    }

    /** What stands at the line, "" where nothing does. */
    public String name(int line) {
        return line < names.size() ? names.get(line) : "";
    }

    /** The picture beside the line, empty where it has none. */
    public Optional<String> at(int line) {
        return Optional.of(name(line)).filter(name -> !name.isEmpty() && !name.equals(LEFT_OUT));
    }

    /** True when some line has a picture. */
    public boolean any() {
        return names.stream().anyMatch(name -> !name.isEmpty() && !name.equals(LEFT_OUT));
    }

    /** What is sent of them: that a line was left out is for its writer alone, and there are no more than lines. */
    LinePictures sentWith(String easy) {
        return new LinePictures(names.stream()
                .limit(lines(easy).size())
                .map(name -> name.equals(LEFT_OUT) ? "" : name)
                .collect(Collectors.toList()));
    }

    /** The lines that a picture can stand beside: those that are not blank. */
    public static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
