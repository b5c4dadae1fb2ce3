package org.saidanddone.easyread.plainwords;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular endings of an English word, so that the lists need not spell them out: "assist" gives "assisted". */
final class Endings {

    private static final String VOWELS = "aeiou";

    private Endings() {}

    /** The word with its regular endings; words with a doubled or changed letter are listed as forms. */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        int last = word.length() - 1;
        if (last < 2 || word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly")) {
            return forms;
        }
        String stem = word.substring(0, last);
        if (word.endsWith("e")) {
            forms.add(word + "s");
            forms.add(word + "d");
            forms.add(stem + "ing");
        } else if (word.endsWith("y") && VOWELS.indexOf(word.charAt(last - 1)) < 0) {
            forms.add(stem + "ies");
            forms.add(stem + "ied");
            forms.add(word + "ing");
        } else {
            boolean hiss = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
            forms.add(word + (hiss ? "es" : "s"));
            forms.add(word + "ed");
            forms.add(word + "ing");
        }
        return forms;
    }
}
