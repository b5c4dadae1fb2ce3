package org.saidanddone.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.easyread.Colours;

/** The colour sets of the style sheet, each pair that stands together (P5). */
class ContrastTest {

    private static final double FOR_TEXT = 7;
    private static final double FOR_SHAPES = 3;

    private static final String CSS = css();

    private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    private static String css() {
        try {
            return Files.readString(Path.of("frontend", "app.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> set(Colours colours) {
        return switch (colours) {
            case DEVICE -> variables(CSS, ":root {");
            case LIGHT, DARK, CONTRAST, SOFT ->
                variables(CSS, ":root[data-colours=\"" + colours.name().toLowerCase(Locale.ROOT) + "\"] {");
        };
    }

    private static Map<String, String> variables(String css, String selector) {
        int start = css.indexOf(selector);
        assertThat(start).as(selector).isNotNegative();
        Map<String, String> found = new HashMap<>();
        Matcher matcher = VARIABLE.matcher(css.substring(start, css.indexOf('}', start)));
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static List<String> tooWeak(Map<String, String> set, double least, String... pairs) {
        List<String> weak = new ArrayList<>();
        for (String pair : pairs) {
            String[] names = pair.split(" on ", 2);
            double contrast = contrast(String.valueOf(set.get(names[0])), String.valueOf(set.get(names[1])));
            if (contrast < least) {
                weak.add("%s is %.2f, not %s".formatted(pair, contrast, least));
            }
        }
        return weak;
    }

    @ParameterizedTest
    @EnumSource(value = Colours.class, names = "DEVICE", mode = EnumSource.Mode.EXCLUDE)
    void wordsStandOutSevenToOne(Colours colours) {
        assertThat(tooWeak(
                        set(colours),
                        FOR_TEXT,
                        "ink on ground",
                        "ink on surface",
                        "ink on warn-ground",
                        "ink-soft on ground",
                        "ink-soft on surface",
                        "link on ground",
                        "link on surface",
                        "brand-ink on brand",
                        "action-ink on action",
                        "action on ground",
                        "action on surface",
                        "warn on ground",
                        "warn on surface",
                        "warn on warn-ground",
                        "warn-ink on warn",
                        "leave-ink on leave",
                        "read-ink on read"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Colours.class, names = "DEVICE", mode = EnumSource.Mode.EXCLUDE)
    void bordersStandOutThreeToOne(Colours colours) {
        assertThat(tooWeak(
                        set(colours),
                        FOR_SHAPES,
                        "line on ground",
                        "line on surface",
                        "leave on brand",
                        "brand-ink on brand",
                        "focus-ink on focus"))
                .isEmpty();
    }

    /** The ring has two colours, so that one of them stands out wherever it is. */
    @ParameterizedTest
    @EnumSource(value = Colours.class, names = "DEVICE", mode = EnumSource.Mode.EXCLUDE)
    void theFocusRingStandsOutEverywhere(Colours colours) {
        Map<String, String> set = set(colours);

        assertThat(Stream.of("ground", "surface", "brand", "action", "warn-ground", "read"))
                .allSatisfy(ground -> assertThat(Math.max(
                                contrast(String.valueOf(set.get("focus")), String.valueOf(set.get(ground))),
                                contrast(String.valueOf(set.get("focus-ink")), String.valueOf(set.get(ground)))))
                        .as(ground)
                        .isGreaterThanOrEqualTo(FOR_SHAPES));
    }

    @ParameterizedTest
    @EnumSource(value = Colours.class, names = "DEVICE", mode = EnumSource.Mode.EXCLUDE)
    void everySetIsWhole(Colours colours) {
        assertThat(set(colours).keySet()).isEqualTo(set(Colours.LIGHT).keySet()).hasSizeGreaterThan(15);
    }

    @Test
    void whatTheDeviceAsksForIsTheSameAsWhatAVisitorCanChoose() {
        String dark = CSS.substring(CSS.indexOf("@media (prefers-color-scheme: dark)"));
        String contrast = CSS.substring(CSS.indexOf("@media (prefers-contrast: more)"));

        assertThat(variables(dark, ":root:not([data-colours]) {")).isEqualTo(set(Colours.DARK));
        assertThat(variables(contrast, ":root:not([data-colours]) {")).isEqualTo(set(Colours.CONTRAST));
    }

    /** The receipt card stays as it is printed: dark on white. */
    @Test
    void noColourIsSetOutsideTheSets() {
        assertThat(CSS.replaceAll("--[a-z-]+: #[0-9a-f]{6};", "").replaceAll("\\.card[^{}]*\\{[^}]*}", ""))
                .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
    }
}
