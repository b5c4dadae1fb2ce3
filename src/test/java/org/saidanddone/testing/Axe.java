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
    private static final String VAADINS_OWN = "<vaadin-connection-indicator";

    private static final String SOURCE = source();

    private static final String RUN = """
            async ({tags, notOurs}) => {
              const found = await axe.run(document, {runOnly: tags, resultTypes: ['violations']});
              return found.violations
                .map((rule) => ({rule, nodes: rule.nodes.map((node) => node.html)
                  .filter((html) => !html.startsWith(notOurs))}))
                .filter(({nodes}) => nodes.length > 0)
                .map(({rule, nodes}) => rule.id + ': ' + rule.help + ' ' + nodes.join(' '));
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

    /** One line for each broken rule, with the elements that break it. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page, List<String> tags) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN, Map.of("tags", tags, "notOurs", VAADINS_OWN));
    }
}
