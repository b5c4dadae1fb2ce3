package org.saidanddone.accessibility;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;

/**
 * A page as a screen reader meets it: roles, names and their order. What stands around every page is held in full; in
 * the main part everything that can be used has a name, and the heading comes before all else but the way back.
 */
final class SpokenTree {

    private static final Pattern NAMELESS = Pattern.compile(
            "^\\s*- (button|link|textbox|radio|checkbox|combobox|img|heading)( \\[[^]]*])*:?$", Pattern.MULTILINE);

    private final Page page;
    private final List<Pattern> inOrder;

    SpokenTree(Page page, Variant words) {
        this.page = page;
        this.inOrder = List.of(
                named("link", words, "page.skip"),
                Pattern.compile("- banner:"),
                named("link", words, "product.name"),
                named("link", words, "easier.link"),
                named("link", words, "leave.quickly"),
                Pattern.compile("- main:"),
                Pattern.compile("- heading \".+\" \\[level=1]|- 'heading \".+\" \\[level=1]'"),
                named("button", words, "listen.page"),
                Pattern.compile("- contentinfo:"),
                named("heading", words, "help.heading"),
                named("link", words, "help.call-me"),
                named("link", words, "help.danger"));
    }

    private static Pattern named(String role, Variant words, String key) {
        return Pattern.compile(
                "- " + role + " \"" + Pattern.quote(LanguageFile.english().text(words, key)) + "\"");
    }

    /** What a screen reader would miss here, or meet too early. */
    List<String> faults() {
        String tree = page.locator("body").ariaSnapshot();
        List<String> faults = new ArrayList<>();
        Matcher nameless = NAMELESS.matcher(tree);
        while (nameless.find()) {
            faults.add("has no name: " + nameless.group().strip());
        }
        int from = 0;
        for (Pattern next : inOrder) {
            Matcher found = next.matcher(tree);
            if (found.find(from)) {
                from = found.end();
            } else {
                faults.add("not in its place: " + next.pattern());
            }
        }
        return faults;
    }
}
