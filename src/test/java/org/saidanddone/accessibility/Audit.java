package org.saidanddone.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.saidanddone.easyread.plainwords.Variant;

/** What the last walk over every page found nothing on. It has no date, so that it changes only when the pages do. */
final class Audit {

    private final Variant words;

    Audit(Variant words) {
        this.words = words;
    }

    void write(List<String> pages) throws IOException {
        StringBuilder text = new StringBuilder(
                """
                # Every page for people who give feedback, in %s words

                Written by `EveryPageTest` when it found nothing. On each page: axe with the rules of WCAG 2.2 A, AA and
                AAA in light, dark, high-contrast and soft colours, and at 320, 768 and 1280 px; one heading, which has the
                focus; a title no other page has; a name for everything that can be used, and the same order around every page,
                to a screen reader; every control 44 px or more; nothing that scrolls sideways at 320, 768
                and 1280 px, at 400 %% zoom, and at 320 px with words of double size. A machine finds less than half of
                what keeps people out: see the statement for who has tried it.

                """.formatted(words.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        pages.forEach(page -> text.append("- ").append(page).append('\n'));
        Path folder = Files.createDirectories(Path.of("accessibility", "audits"));
        Files.writeString(
                folder.resolve("every-page-" + words.name().toLowerCase(Locale.ROOT) + ".md"), text.toString());
    }
}
