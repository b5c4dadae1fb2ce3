package org.saidanddone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Our scripts use nothing that came after Chromium 80 and Safari 14: there they would break off in the middle. What a script
 * asks for before it uses it, and can do without, is not among these.
 */
class OldPhonesTest {

    /** What each of these needs is newer than one of the two. */
    private static final List<Pattern> TOO_NEW = Stream.of(
                    "\\.replaceChildren\\(",
                    "\\.at\\(",
                    "\\.replaceAll\\(",
                    "\\.findLast(Index)?\\(",
                    "\\.to(Sorted|Reversed|Spliced)\\(",
                    "\\.checkVisibility\\(",
                    "\\?\\?=|\\|\\|=|&&=",
                    "\\(\\?<[=!]",
                    "\\b(structuredClone|randomUUID|hasOwn|WeakRef)\\b",
                    "\\bPromise\\.any\\b",
                    "\\bAbortSignal\\.(timeout|any)\\b",
                    "\\bstatic \\{",
                    "[\"'`][^\"'`\\n]*:(is|where|has)\\(")
            .map(Pattern::compile)
            .toList();

    @Test
    void noScriptUsesWhatAnOldBrowserDoesNotHave() throws IOException {
        try (Stream<Path> scripts =
                Files.list(Path.of("frontend")).filter(each -> each.toString().endsWith(".js"))) {
            assertThat(scripts).hasSizeGreaterThan(10).allSatisfy(OldPhonesTest::isOld);
        }
    }

    private static void isOld(Path script) throws IOException {
        String text = Files.readString(script);
        assertThat(TOO_NEW).as(script.toString()).noneMatch(each -> each.matcher(text)
                .find());
    }
}
