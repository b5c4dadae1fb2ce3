package org.saidanddone.feedback;

/**
 * How far a typed word is from a right one: letters added, left out, changed, or two neighbours swapped (the
 * Damerau-Levenshtein distance in its "optimal string alignment" form).
 */
final class Misspelling {

    private Misspelling() {}

    /** The number of slips between the two; any number above the limit means "too many". */
    static int slips(String typed, String right, int limit) {
        if (Math.abs(typed.length() - right.length()) > limit) {
            return limit + 1;
        }
        int[][] cost = new int[typed.length() + 1][right.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= right.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            for (int j = 1; j <= right.length(); j++) {
                boolean same = typed.charAt(i - 1) == right.charAt(j - 1);
                int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (swapped(typed, right, i, j)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[typed.length()][right.length()];
    }

    private static boolean swapped(String typed, String right, int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == right.charAt(j - 2)
                && typed.charAt(i - 2) == right.charAt(j - 1);
    }
}
