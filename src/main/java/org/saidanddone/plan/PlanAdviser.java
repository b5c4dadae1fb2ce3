package org.saidanddone.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.easyread.FindingText;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Glossary;
import org.saidanddone.easyread.plainwords.NamedPeople;
import org.saidanddone.easyread.plainwords.PlainWords;
import org.saidanddone.easyread.plainwords.Variant;

/**
 * Looks through the words of a plan: are the plain words plain and the easy words easy, and do the easy words say whom the
 * action is about? What it finds is advice.
 */
final class PlanAdviser {

    /** The most that is told at once. */
    static final int MOST = 50;

    private static final PlainWords WORDS = PlainWords.english();

    /** On the page of a plan every word of the glossary is explained with one tap. */
    private static final Set<String> EXPLAINED = Glossary.english().entries().stream()
            .flatMap(entry -> Stream.concat(Stream.of(entry.word()), entry.forms().stream()))
            .collect(Collectors.toSet());

    private PlanAdviser() {}

    static ImportAdvice about(List<PlanLine> lines) {
        List<ImportAdvice.OnLine> found = new ArrayList<>();
        lines.forEach(line -> {
            easy(line).forEach((column, text) -> found.addAll(inCell(line, column, text, Variant.EASY_READ)));
            plain(line).forEach((column, text) -> found.addAll(inCell(line, column, text, Variant.PLAIN)));
            found.addAll(whom(line));
        });
        int told = Math.min(MOST, found.size());
        return new ImportAdvice(found.subList(0, told), found.size() - told);
    }

    private static Map<String, String> easy(PlanLine line) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("theme_easy", line.themeEasy());
        cells.put("easy_title", line.easyTitle());
        cells.put("easy_text", line.easyText());
        cells.put("reason_easy", line.reasonEasy());
        return cells;
    }

    private static Map<String, String> plain(PlanLine line) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("plain_title", line.plainTitle());
        cells.put("plain_text", line.plainText());
        return cells;
    }

    private static List<ImportAdvice.OnLine> inCell(PlanLine line, String column, String text, Variant variant) {
        return WORDS.check(text, variant, EXPLAINED).stream()
                .map(finding -> new ImportAdvice.OnLine(
                        line.line(), column, finding.text(), FindingText.of(finding, Variant.PLAIN)))
                .toList();
    }

    private static List<ImportAdvice.OnLine> whom(PlanLine line) {
        String official = line.title() + ". " + line.description();
        String easy = line.easyTitle() + ". " + line.easyText();
        return NamedPeople.english().missing(official, easy).stream()
                .map(people -> new ImportAdvice.OnLine(
                        line.line(),
                        "easy_text",
                        "",
                        LanguageFile.english().text(Variant.PLAIN, "plan.import.advice.whom", people)))
                .toList();
    }
}
