package org.saidanddone.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the last walk over every page found nothing on. It has no date, so that it changes only when the pages do. */
final class Audit {

    private static final String LESS_THAN_HALF = """
            A machine finds less than half of what keeps people out: see the statement for who has tried it.
            """;

    private final String name;
    private final String text;

    /**
     * An audit.
     *
     * @param name of its file
     * @param text which pages, which test, and what it looks at on each
     */
    Audit(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Writes the list of pages. */
    void write(List<String> pages) throws IOException {
        StringBuilder all =
                new StringBuilder(text).append('\n').append(LESS_THAN_HALF).append('\n');
        pages.forEach(page -> all.append("- ").append(page).append('\n'));
        Path folder = Files.createDirectories(Path.of("accessibility", "audits"));
        Files.writeString(folder.resolve(name + ".md"), all.toString());
    }
}
