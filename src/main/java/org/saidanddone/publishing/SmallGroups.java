package org.saidanddone.publishing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which values of something that tells about a person may be shown to those who may not know who it is: only what at
 * least five people share. Those whose value is not shown are five at least, too, or else the next value is not shown
 * either: otherwise "all but this one are shown" would tell as much as the value itself.
 */
public final class SmallGroups {

    /** How many must share what is shown. */
    public static final int ENOUGH = 5;

    private final Set<String> shown;

    private SmallGroups(Set<String> shown) {
        this.shown = Set.copyOf(shown);
    }

    /** Decides for all people at once: how many have which value. */
    public static SmallGroups of(Map<String, Long> people) {
        Set<String> shown = new HashSet<>();
        long others = 0;
        for (String value : new TreeSet<>(people.keySet())) {
            long share = people.getOrDefault(value, 0L);
            if (share >= ENOUGH) {
                shown.add(value);
            } else {
                others += share;
            }
        }
        if (others > 0 && others < ENOUGH) {
            shown.stream()
                    .min(Comparator.<String>comparingLong(value -> people.getOrDefault(value, 0L))
                            .thenComparing(Comparator.naturalOrder()))
                    .ifPresent(shown::remove);
        }
        return new SmallGroups(shown);
    }

    /** True when the value may be shown beside one of the people who have it. */
    public boolean mayShow(String value) {
        return shown.contains(value);
    }
}
