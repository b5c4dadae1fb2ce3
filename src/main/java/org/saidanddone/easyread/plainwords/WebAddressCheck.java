package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** W2: a web address in the middle of easy words is a row of letters that cannot be read. It belongs behind a link. */
record WebAddressCheck() implements Check {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?://\\S{1,500}|www\\.\\S{1,500}|(?<![@\\w.-])[a-z0-9][a-z0-9.-]{2,100}+(?![\\w@-])");

    private static final Pattern NAMED = Pattern.compile("(?i)[a-z0-9.-]{1,90}\\.(?:uk|com|org|net|wales|scot)\\.?");

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        ADDRESS.matcher(passage.text())
                .results()
                .filter(found -> found.group().contains("/")
                        || found.group().startsWith("www.")
                        || NAMED.matcher(found.group()).matches())
                .forEach(found -> findings.accept(Finding.at(
                        PlainWordsRule.WEB_ADDRESS, passage.text(), found.start(), found.end(), found.group())));
    }
}
