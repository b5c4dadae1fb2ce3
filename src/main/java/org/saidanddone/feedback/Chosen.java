package org.saidanddone.feedback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was chosen for an open question: the codes of pictures, in the order they were chosen, each perhaps with how it is,
 * and perhaps the wish for help. Kept in one line.
 *
 * @param codes every code, {@link #HELP} among them
 */
public record Chosen(List<String> codes) {

    /** The person wants help with the question. Not a picture, and never shown to others. */
    public static final String HELP = "WANTS_HELP";

    /** The picture that says: nothing of this. It stands alone. */
    public static final String NOTHING = "NOTHING";

    /** The picture that says: something that has no picture here. */
    public static final String SOMETHING_ELSE = "SOMETHING_ELSE";

    /** The picture of feeling safe. */
    private static final String SAFE = "SAFE";

    private static final String DIVIDER = " ";
    private static final String IS = ":";

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

    /** The code that says how a picture is. */
    public static String rated(String picture, Rated how) {
        return picture + IS + how.name();
    }

    /** The picture of a code, without how it is. */
    public static String picture(String code) {
        int end = code.indexOf(IS);
        return end < 0 ? code : code.substring(0, end);
    }

    /** How it is, as the code says; empty where it says only that it was chosen. */
    public static Optional<Rated> how(String code) {
        String how = code.substring(Math.min(code.length(), picture(code).length() + IS.length()));
        return Arrays.stream(Rated.values())
                .filter(one -> one.name().equals(how))
                .findFirst();
    }

    /** The key of the words of a picture. */
    public static String key(String code) {
        return "picture-answer." + picture(code);
    }

    /** The pictures alone, each perhaps with how it is. */
    public List<String> pictures() {
        return codes.stream().filter(code -> !code.equals(HELP)).toList();
    }

    /** How this picture is; empty where it was not chosen, or chosen without that. */
    public Optional<Rated> howIs(String picture) {
        return codes.stream()
                .filter(code -> picture(code).equals(picture))
                .findFirst()
                .flatMap(Chosen::how);
    }

    /** True when the person says with a picture that feeling safe is bad for them. */
    public boolean saysNotSafe() {
        return howIs(SAFE).filter(how -> how == Rated.BAD).isPresent();
    }

    /** True when the person wants help with the question. */
    public boolean wantsHelp() {
        return codes.contains(HELP);
    }

    /** In one line. */
    public String text() {
        return String.join(DIVIDER, codes);
    }

    /** With the code, or without it. A picture is there once; "nothing" and other pictures take each other out. */
    Chosen with(String code, boolean picked) {
        List<String> now = new ArrayList<>(codes);
        now.removeIf(one -> picture(one).equals(picture(code)));
        if (picked) {
            if (code.equals(NOTHING)) {
                now.removeIf(one -> !one.equals(HELP));
            } else if (!code.equals(HELP)) {
                now.remove(NOTHING);
            }
            now.add(code);
        }
        return new Chosen(now);
    }
}
