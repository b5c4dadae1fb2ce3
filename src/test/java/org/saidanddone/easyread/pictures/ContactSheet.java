package org.saidanddone.easyread.pictures;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.saidanddone.testing.Chromium;

/**
 * Every picture of an idea on one sheet, with its name and what it says, large and small, on a light and on a dark ground,
 * so that somebody can look at them all. {@code ./screens pictures} runs it and puts the sheet into docs.
 */
public final class ContactSheet {

    /** The grounds that pages put behind pictures, and around them. */
    private static final String STYLE = """
            body { margin: 0; padding: 8px; width: 1584px; font: 11px/1.25 Arial, sans-serif; background: #fff; color: #14202b;
              display: grid; grid-template-columns: repeat(8, 1fr); gap: 8px; }
            div { border: 1px solid #5b6b77; padding: 4px; }
            b { display: block; font-size: 13px; }
            span { display: inline-flex; align-items: center; gap: 4px; padding: 3px; margin: 2px 4px 0 0; }
            img { padding: 4px; border-radius: 8px; background: #fff; box-sizing: border-box; }
            .dark { background: #12181f; }
            .dark img { background: #f4f6f8; }
            .large { width: 72px; height: 72px; }
            .small { width: 40px; height: 40px; padding: 2px; }
            """;

    private static final int WIDTH = 1600;
    private static final int QUALITY = 60;

    private ContactSheet() {}

    /** Makes the sheet. Needs Chromium. */
    public static void main(String[] arguments) throws IOException {
        Path html = Files.createTempFile("pictures", ".html");
        Files.writeString(html, html(new Pictures()));
        try (Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor(WIDTH, 1000);
                Page page = visitor.newPage()) {
            page.navigate(html.toUri().toString());
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("docs", "pictures-sheet.jpg"))
                    .setType(ScreenshotType.JPEG)
                    .setQuality(QUALITY)
                    .setFullPage(true));
        } finally {
            Files.delete(html);
        }
    }

    static String html(Pictures pictures) {
        List<Picture> all = pictures.concepts().stream()
                .sorted()
                .map(concept -> pictures.of(concept).orElseThrow())
                .toList();
        return all.stream()
                .map(ContactSheet::cell)
                .collect(Collectors.joining(
                        "\n",
                        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Pictures</title><style>"
                                + STYLE + "</style>\n",
                        "\n</html>\n"));
    }

    private static String cell(Picture picture) {
        String data = Base64.getEncoder().encodeToString(picture.svg().getBytes(StandardCharsets.UTF_8));
        String sizes = "<img class=\"large\" alt=\"\" src=\"data:image/svg+xml;base64,%1$s\">".formatted(data)
                + "<img class=\"small\" alt=\"\" src=\"data:image/svg+xml;base64,%1$s\">".formatted(data);
        return "<div><span>%1$s</span><span class=\"dark\">%1$s</span><b>%2$s</b>%3$s</div>"
                .formatted(sizes, picture.concept(), picture.alt());
    }
}
