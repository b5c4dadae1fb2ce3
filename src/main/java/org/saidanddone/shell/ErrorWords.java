package org.saidanddone.shell;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.helplines.HelpLine.Code;
import org.saidanddone.easyread.helplines.HelpLines;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.web.ErrorPage;

/**
 * The page for what never becomes a page of ours: an address that is none, a file that is too large, a fault. It stands
 * alone, without scripts, pictures and sessions, and says the phone number and the paper form.
 */
@Singleton
final class ErrorWords implements ErrorPage {

    private static final Set<Integer> TOO_LARGE = Set.of(413, 414, 431);
    private static final int FAULTS = 500;
    private static final int BUSY = 503;

    private static final String STYLE = "body{margin:0;background:#fff;color:#14202b;font:1.25rem/1.5 sans-serif}"
            + "main{max-width:40rem;margin:0 auto;padding:1rem}h1{font-size:1.75rem;line-height:1.2}"
            + "a{display:inline-block;min-height:2.75rem;color:#0b4f6c}";

    private final Settings settings;
    private final String emergency;

    ErrorWords(Settings settings, HelpLines lines) {
        this.settings = settings;
        this.emergency = lines.of(Code.EMERGENCY).number();
    }

    @Override
    public String html(int status, String languages) {
        boolean welsh = languages.strip().toLowerCase(Locale.ROOT).startsWith("cy");
        Document page = Document.createShell("");
        page.getElementsByTag("html").attr("lang", (welsh ? LanguageFile.WELSH : LanguageFile.ENGLISH).toLanguageTag());
        String heading = say(welsh, heading(status));
        page.title(heading + " - " + say(welsh, "product.name"));
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("style").text(STYLE);
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(heading);
        say(welsh, text(status)).lines().forEach(line -> main.appendElement("p").text(line));
        main.appendElement("p").text(say(welsh, "error.danger").replace("{0}", emergency));
        main.appendElement("p")
                .text(say(welsh, "help.phone") + " " + settings.help().phone() + ". "
                        + settings.help().times() + ".");
        main.appendElement("p")
                .appendElement("a")
                .attr("href", settings.publicUrl() + "/form")
                .text(say(welsh, "noscript.form"));
        main.appendElement("p")
                .appendElement("a")
                .attr("href", settings.publicUrl() + "/")
                .text(say(welsh, "not-found.home"));
        return page.outerHtml();
    }

    private static String heading(int status) {
        if (status == BUSY) {
            return "error.busy.heading";
        }
        if (status >= FAULTS) {
            return "error.heading";
        }
        return TOO_LARGE.contains(status) ? "error.too-large.heading" : "not-found.heading";
    }

    private static String text(int status) {
        if (status == BUSY) {
            return "error.busy";
        }
        if (status >= FAULTS) {
            return "error.text";
        }
        return TOO_LARGE.contains(status) ? "error.too-large" : "not-found.text";
    }

    private static String say(boolean welsh, String key) {
        return welsh
                ? LanguageFile.welsh().find(Variant.EASY_READ, key).orElseGet(() -> LanguageFile.english()
                        .text(Variant.EASY_READ, key))
                : LanguageFile.english().text(Variant.EASY_READ, key);
    }
}
