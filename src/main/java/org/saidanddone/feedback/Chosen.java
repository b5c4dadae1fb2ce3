package org.saidanddone.feedback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was chosen for an open question: the codes of pictures, in the order they were chosen, and perhaps the wish for
 * help. Kept in one line.
 *
 * @param codes every code, {@link #HELP} among them
 */
public record Chosen(List<String> codes) {

    /** The person wants help with the question. Not a picture, and never shown to others. */
    public static final String HELP = "WANTS_HELP";

    private static final String DIVIDER = " ";

    /** Keeps its own copy of the codes. */
    public Chosen {
        codes = List.copyOf(codes);
    }

    /** What stands in the line. */
    public static Chosen of(String line) {
        return new Chosen(Arrays.stream(line.split(DIVIDER, -1))
                .filter(code -> !code.isEmpty())
                .toList());
    }

    /** The key of the words of a picture. */
    public static String key(String code) {
        return "picture-answer." + code;
    }

    /** The pictures alone. */
    public List<String> pictures() {
        return codes.stream().filter(code -> !code.equals(HELP)).toList();
    }

    /** True when the person wants help with the question. */
    public boolean wantsHelp() {
        return codes.contains(HELP);
    }

    /** In one line. */
    public String text() {
        return String.join(DIVIDER, codes);
    }

    Chosen with(String code, boolean picked) {
        List<String> now = new ArrayList<>(codes);
        now.remove(code);
        if (picked) {
            now.add(code);
        }
        return new Chosen(now);
    }
}
