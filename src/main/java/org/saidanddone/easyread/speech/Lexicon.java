package org.saidanddone.easyread.speech;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saidanddone.platform.text.CsvEntry;
import org.saidanddone.platform.text.CsvResource;

/**
 * How words are spoken that a voice would read wrongly: "999" digit by digit, "GP" letter by letter. It is for what is
 * handed to a voice alone; what stands on the page stays as it is. {@code lexicon.csv} of the language has the list, and
 * {@code listen.js} reads it in the same way for the voices of browsers.
 */
public final class Lexicon {

    private static final Pattern TOGETHER = Pattern.compile("([A-Z0-9])(?=[A-Z0-9])");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("([0-9]) (?=[0-9])");

    private static final Lexicon ENGLISH = new Lexicon("en");
    private static final Lexicon WELSH = new Lexicon("cy");

    private final List<Line> lines;
    private final Pattern all;

    /**
     * One line of the list.
     *
     * @param find what is looked for, as a regular expression that Java and browsers read alike
     * @param spoken what is said for it; empty for letter by letter and digit by digit
     */
    private record Line(String find, String spoken) {}

    private Lexicon(String language) {
        this.lines = read("/easyread/" + language + "/lexicon.csv");
        this.all = all(lines);
    }

    /** The list of the language; of English where a language has none. */
    public static Lexicon of(Locale language) {
        return language.getLanguage().equals("cy") ? WELSH : ENGLISH;
    }

    /** The list for {@code listen.js}: a line for each line, what is looked for and what is said with a tab between. */
    public String forBrowsers() {
        return lines.stream().map(line -> line.find() + "\t" + line.spoken()).collect(Collectors.joining("\n"));
    }

    /** The sentence as a voice is given it. */
    public String spoken(String sentence) {
        return all.matcher(sentence).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + said(match)));
    }

    /** Every line in one expression, the first of the list first, each a group of its own. */
    private static Pattern all(List<Line> lines) {
        return Pattern.compile(lines.stream()
                .map(line -> "(" + line.find() + ")")
                .collect(Collectors.joining("|", "(^|[^A-Za-z0-9])(?:", ")(?![A-Za-z0-9])")));
    }

    private String said(MatchResult match) {
        for (int at = 0; at < lines.size(); at++) {
            String found = match.group(at + 2);
            if (found != null) {
                String spoken = lines.get(at).spoken();
                return spoken.isEmpty() ? oneByOne(found) : spoken;
            }
        }
        throw new IllegalStateException("what was found stands on a line of the list");
    }

    private static String oneByOne(String found) {
        String groups = BETWEEN_DIGITS.matcher(found.replace('-', ' ')).replaceAll("$1, ");
        return TOGETHER.matcher(groups).replaceAll("$1 ");
    }

    private static List<Line> read(String path) {
        return CsvResource.read(path).rows().stream().map(Lexicon::line).toList();
    }

    private static Line line(CsvEntry row) {
        String find = row.cell("find");
        String pattern = find.length() > 2 && find.startsWith("/") && find.endsWith("/")
                ? find.substring(1, find.length() - 1)
                : find.replace(".", "\\.");
        return new Line(pattern, row.cell("spoken"));
    }
}
