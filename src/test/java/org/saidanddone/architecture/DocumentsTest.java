package org.saidanddone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.people.Role;

/** What the documents lead to is there, and what they say of a screen is what the screen says. */
class DocumentsTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path GUIDES = DOCS.resolve("guides");

    /** What fits on two pages with two pictures. */
    private static final int TWO_PAGES = 700;

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");
    private static final Pattern ON_A_SCREEN = Pattern.compile("(?<![*\\w])\\*([^*\\n]+)\\*(?![*\\w])");

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(DOCS)) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .toList();
    }

    private static Path guide(Role role) {
        return GUIDES.resolve(role.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md");
    }

    @Test
    void everyLinkAndPictureInThemIsThere() throws IOException {
        for (Path file : documents()) {
            Path absolute = file.toAbsolutePath();
            assertThat(found(LINK, file)).as(file.toString()).allSatisfy(link -> assertThat(
                            absolute.resolveSibling(link))
                    .exists());
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleHasAGuideOfTwoPagesWithPictures(Role role) throws IOException {
        String text = Files.readString(guide(role));

        assertThat(text).contains("](../screens/");
        assertThat(text.split("\\s+")).hasSizeLessThan(TWO_PAGES);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatAGuideNamesStandsOnAScreenInTheseWords(Role role) throws IOException {
        Properties words = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/words/en.properties"))) {
            words.load(in);
        }
        List<String> said = words.values().stream()
                .map(String::valueOf)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();

        assertThat(found(ON_A_SCREEN, guide(role)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(said).as(name).contains(name.toLowerCase(Locale.ROOT)));
    }
}
