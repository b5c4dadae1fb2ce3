package org.saidanddone.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.testing.ViewTest;

/** "We" has a name, once on each page, where reading aloud finds it. */
class EveryPageSaysWhoWeAreTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({
        "EASY_READ, en-GB, We are the Board for the Right Support (demo). Our team runs this website.",
        "PLAIN, en-GB, We are the Board for the Right Support (demo). Our team runs this website.",
        "EASY_READ, cy-GB, Ni yw the Board for the Right Support (demo). Ein tîm ni sy'n rhedeg y wefan hon."
    })
    void onEveryRouteInEveryKindOfWords(Variant variant, String language, String words) {
        List<String> paths = Stream.concat(GiverPages.PATHS.stream(), Stream.of("no-such-page"))
                .sorted()
                .toList();
        assertThat(paths).allSatisfy(path -> {
            new Reading(variant, Locale.forLanguageTag(language), Reading.FIRST.comfort()).keep();
            UI.getCurrent().navigate(path);

            List<Paragraph> said = find(Paragraph.class).withId("who-we-are").all();
            assertThat(said).as(path).hasSize(1);
            assertThat(textOf(said.getFirst())).as(path).isEqualTo(words);
            assertThat(said.getFirst().getParent().map(Component::getClass).orElseThrow())
                    .as("reading aloud reads the main part")
                    .isEqualTo(Main.class);
        });
    }
}
