package org.saidanddone.easyread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.plainwords.Finding;
import org.saidanddone.easyread.plainwords.PlainWords;
import org.saidanddone.easyread.plainwords.PlainWordsRule;
import org.saidanddone.easyread.plainwords.Variant;

/** A page stands alone: its heading names what it is about. */
class HeadingsTest {

    private static final Pattern HEADING =
            Pattern.compile("(.+\\.)?heading(\\..+)?|question\\.[a-z-]+(\\.on-behalf)?|answer\\.verdict\\.question");

    /** What earlier versions of the questions asked stays as it was asked: drafts that began with it end with it. */
    private static final Set<String> ASKED_BEFORE =
            Set.of("question.feeling", "question.better", "answer.verdict.question");

    /** On these pages the line above the heading names the promise. */
    private static final Set<String> NAMED_ABOVE = Set.of("question.feel");

    private static final PlainWords WORDS = PlainWords.english();

    private static List<PlainWordsRule> found(String heading) {
        return WORDS.checkHeading(heading, Variant.EASY_READ).stream()
                .map(Finding::rule)
                .filter(PlainWordsRule.EMPTY_HEADING::equals)
                .toList();
    }

    @Test
    void everyHeadingForPeopleNamesWhatItIsAbout() {
        assertThat(GiverTexts.all().entrySet().stream()
                        .filter(text -> HEADING.matcher(text.getKey()).matches())
                        .filter(text -> !ASKED_BEFORE.contains(text.getKey()))
                        .filter(text -> !NAMED_ABOVE.contains(text.getKey()))
                        .toList())
                .hasSizeGreaterThan(40)
                .allSatisfy(text ->
                        assertThat(found(text.getValue())).as(text.toString()).isEmpty());
    }
}
