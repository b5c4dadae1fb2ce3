package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** W2: a web address in the middle of easy words is a row of letters that cannot be read. It belongs behind a link. */
record WebAddressCheck() implements Check {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?<![@\\w.-])(?:https?://\\S+|www\\.\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:uk|com|org|net|wales|scot)\\b)");

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        ADDRESS.matcher(passage.text())
                .results()
                .forEach(found -> findings.accept(Finding.at(
                        PlainWordsRule.WEB_ADDRESS, passage.text(), found.start(), found.end(), found.group())));
    }
}
