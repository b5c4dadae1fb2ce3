package org.saidanddone.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What axe finds on a page. The checker is put into each loaded page once, so that a page can be asked often. */
final class Axe {

    /** Vaadin's sign for a lost connection, outside every landmark; see accessibility/exceptions.md. */
    private static final String VAADINS_OWN = "vaadin-connection-indicator";

    private static final String SOURCE = source();

    private static final String RUN = """
            async ({tags, rules, notOurs}) => {
              const only = rules.length ? {type: 'rule', values: rules} : {type: 'tag', values: tags};
              const found = await axe.run({exclude: [[notOurs]]}, {runOnly: only, resultTypes: ['violations'], iframes: false,
                preload: !rules.length});
              return found.violations
                .map((rule) => ({rule, nodes: rule.nodes.map((node) => node.html)}))
                .map(({rule, nodes}) => rule.id + ': ' + rule.help + ' '
                  + nodes.slice(0, 4).map((html) => html.slice(0, 300)).join(' ')
                  + (nodes.length > 4 ? ` and ${nodes.length - 4} more` : ''));
            }""";

    private Axe() {}

    private static String source() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not in the library any more");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each rule with one of the tags that is broken, with the elements that break it. */
    static List<String> faults(Page page, List<String> tags) {
        return run(page, tags, List.of());
    }

    /** One line for each of these rules that is broken. */
    static List<String> faultsAgainst(Page page, List<String> rules) {
        return run(page, List.of(), rules);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, List<String> tags, List<String> rules) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN, Map.of("tags", tags, "rules", rules, "notOurs", VAADINS_OWN));
    }
}
