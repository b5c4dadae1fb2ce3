package org.saidanddone.easyread.plainwords;

/**
 * A hard word and the simpler one to use for it.
 *
 * @param word the hard word or phrase, as listed
 * @param simpler what to write
 * @param strength in which texts it is refused
 */
record Swap(String word, String simpler, Strength strength) {

    enum Strength {
        /** Refused in plain and in easy-read text. */
        BOTH,
        /** Refused in easy-read text alone. */
        EASY
    }
}
