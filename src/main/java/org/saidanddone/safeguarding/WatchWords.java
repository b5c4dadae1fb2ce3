package org.saidanddone.safeguarding;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.redaction.ShownWords;

/**
 * Looks for the words of the watch list in what people say, as whole words, in any language of the list. It is a net with
 * holes: it finds what is on the list and spelled so.
 */
@Singleton
class WatchWords {

    private final RuleBook rules;

    WatchWords(RuleBook rules) {
        this.rules = rules;
    }

    /** The words of the list that stand in one of the texts. */
    List<String> in(List<String> texts) {
        List<ShownWords> said = texts.stream().map(ShownWords::new).toList();
        ConcernRules now = rules.rules();
        return Stream.concat(now.english().stream(), now.others().stream())
                .filter(each -> said.stream().anyMatch(text -> !text.find(each).isEmpty()))
                .distinct()
                .toList();
    }
}
