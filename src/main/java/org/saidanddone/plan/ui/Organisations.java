package org.saidanddone.plan.ui;

import java.util.Arrays;
import java.util.List;
import org.saidanddone.easyread.ui.Say;

/** Names of organisations in a sentence. A file parts several with semicolons. */
final class Organisations {

    private Organisations() {}

    static String inWords(String organisations) {
        List<String> names = Arrays.stream(organisations.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            return Say.text("plan.nobody");
        }
        if (names.size() == 1) {
            return names.getFirst();
        }
        return Say.text("plan.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
