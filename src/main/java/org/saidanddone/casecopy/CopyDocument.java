package org.saidanddone.casecopy;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.review.copy.CopySection;

/** Makes a tagged PDF of the sections, with headings a screen reader can jump to. What people wrote is plain text in it. */
@Singleton
class CopyDocument {

    private static final String FONT = "Liberation Sans";
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page) " / " counter(pages);
                font-family: 'Liberation Sans'; font-size: 10pt; } }
            body { font-family: 'Liberation Sans'; font-size: 14pt; line-height: 1.5; }
            h1 { font-size: 24pt; line-height: 1.2; font-weight: normal; }
            h2 { font-size: 18pt; margin: 20pt 0 6pt; font-weight: normal; page-break-after: avoid; }
            h3 { font-size: 14pt; margin: 8pt 0 0; font-weight: normal; color: #444444; page-break-after: avoid; }
            p { margin: 0 0 4pt; white-space: pre-wrap; word-wrap: break-word; }
            """;

    /** The document as PDF. */
    byte[] pdf(String title, List<String> opening, List<CopySection> sections) {
        Document page = html(title, opening, sections);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(CopyDocument::font, FONT);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }

    private static Document html(String title, List<String> opening, List<CopySection> sections) {
        Document page = Document.createShell("");
        page.getElementsByTag("html").attr("lang", LanguageFile.ENGLISH.toLanguageTag());
        page.title(title);
        page.head().appendElement("meta").attr("name", "subject").attr("content", title);
        page.head().appendElement("style").appendText(STYLE);
        Element body = page.body();
        body.appendElement("h1").text(title);
        opening.forEach(sentence -> body.appendElement("p").text(sentence));
        for (CopySection section : sections) {
            body.appendElement("h2").text(section.heading());
            for (CopySection.Fact fact : section.facts()) {
                if (!fact.name().isBlank()) {
                    body.appendElement("h3").text(fact.name());
                }
                fact.text().lines().forEach(line -> body.appendElement("p").text(line));
            }
        }
        return page;
    }
}
