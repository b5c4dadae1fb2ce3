package org.saidanddone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.Environment;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The scripts of the pages, read by a compiler that knows what browsers have: no name that nothing stands for, no call with too
 * few words, nothing of another kind than what is asked for, nothing that is never used.
 */
class ScriptsTest {

    /** What browsers have and the compiler's list of them lacks. */
    private static final String BROWSERS_TOO = """
            /** @const {?} */ var sessionStorage = window.sessionStorage;
            /** @const {?} */ var localStorage = window.localStorage;
            /** @const */ var navigation = {};
            /** @param {string} query @return {!MediaQueryList} */ function matchMedia(query) {}
            """;

    /** What is known and left, with the reason. */
    private static final List<String> KNOWN = List.of(
            // The segments of a text can be gone through, which the compiler's list does not say.
            "listen.js: actual parameter 1 of Array.from does not match formal parameter",
            // What the build takes from Vaadin's bundle and names there.
            "components.js: Failed to load module \"../VAADIN/build/generated-flow-imports.js\"");

    private static List<SourceFile> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("frontend"))) {
            return files.filter(each -> each.toString().endsWith(".js"))
                    .sorted()
                    .map(each -> SourceFile.fromFile(each.toString(), StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private static List<String> faults(List<SourceFile> scripts) throws IOException {
        Compiler.setLoggingLevel(Level.OFF);
        Compiler compiler =
                new Compiler(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        CompilerOptions options = new CompilerOptions();
        options.setLanguageIn(LanguageMode.UNSTABLE);
        options.setAllowDynamicImport(true);
        options.setChecksOnly(true);
        options.setCheckTypes(true);
        options.setCheckSymbols(true);
        options.setWarningLevel(DiagnosticGroups.CHECK_TYPES, CheckLevel.WARNING);
        options.setWarningLevel(DiagnosticGroups.CHECK_VARIABLES, CheckLevel.WARNING);
        options.setWarningLevel(DiagnosticGroups.UNUSED_LOCAL_VARIABLE, CheckLevel.WARNING);
        options.setWarningLevel(DiagnosticGroups.MISSING_PROPERTIES, CheckLevel.OFF);
        List<SourceFile> known = new ArrayList<>(CommandLineRunner.getBuiltinExterns(Environment.BROWSER));
        known.add(SourceFile.fromCode("browsers-too.js", BROWSERS_TOO));
        compiler.compile(known, scripts, options);
        return Stream.concat(compiler.getErrors().stream(), compiler.getWarnings().stream())
                .map(ScriptsTest::line)
                .filter(fault -> KNOWN.stream().noneMatch(fault::startsWith))
                .toList();
    }

    private static String line(JSError fault) {
        String file = String.valueOf(fault.sourceName());
        return file.substring(file.lastIndexOf('/') + 1) + ": "
                + fault.description().replace('\n', ' ') + ", line " + fault.lineno();
    }

    @Test
    void everyScriptOfOursUsesOnlyWhatThereIsAndAsItIs() throws IOException {
        assertThat(scripts()).hasSizeGreaterThan(15);
        assertThat(faults(scripts())).isEmpty();
    }

    @Test
    void aSlipOfThePenIsFound() throws IOException {
        SourceFile slips = SourceFile.fromCode("slips.js", """
                "use strict";
                (() => {
                  const words = (first, second) => first + second;
                  document.title = words("one");
                  document.getElementById(7);
                  unknwon();
                  const unused = 1;
                })();
                """);

        assertThat(String.join("\n", faults(List.of(slips))))
                .contains("called with 1 argument(s)", "getElementById", "unknwon", "unused");
    }
}
