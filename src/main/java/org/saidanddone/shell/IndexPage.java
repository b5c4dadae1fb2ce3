package org.saidanddone.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.speech.Lexicon;
import org.saidanddone.easyread.speech.Speech;
import org.saidanddone.easyread.ui.PaperForm;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.platform.Settings;

/** What stands in the page itself: how this visitor reads, our scripts, and words for a browser without JavaScript. */
@Singleton
final class IndexPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    /** Run before anything else, so that a receipt behind the {@code #} leaves the address at once. */
    private static final List<String> SCRIPTS = List.of(
            "old.js",
            "other-ways.js",
            "app.js",
            "leave.js",
            "next.js",
            "back.js",
            "second-tap.js",
            "line.js",
            "last-choice.js",
            "kept-words.js",
            "gone.js");

    private final transient Settings settings;
    private final transient Speech speech;

    IndexPage(Settings settings, Speech speech) {
        this.settings = settings;
        this.speech = speech;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse page) {
        Document document = page.getDocument();
        Reading.now().marks().forEach((name, value) -> {
            if (!value.isEmpty()) {
                document.getElementsByTag("html").attr(name, value);
            }
        });
        document.getElementsByTag("html").attr("data-away", settings.leaveTo());
        for (String script : SCRIPTS) {
            document.head().appendElement("script").attr("src", "static/" + script);
        }
        if (speech.hasRecordings()) {
            document.getElementsByTag("html").attr("data-recordings", "on");
        }
        document.getElementsByTag("html")
                .attr("data-lexicon-en", Lexicon.of(LanguageFile.ENGLISH).forBrowsers())
                .attr("data-lexicon-cy", Lexicon.of(LanguageFile.WELSH).forBrowsers());
        document.head().appendElement("script").attr("src", "static/listen.js").attr("defer", true);
        document.title(Say.text("product.name"));
        document.head()
                .appendElement("noscript")
                .appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", "static/form.css");
        otherWays(document.body().prependElement("noscript"), "noscript.text");
        otherWays(document.body().prependElement("template").id("cannot-open"), "old-browser.text");
        document.body().appendChild(OtherWays.template(settings));
        letOlderBrowsersIn(document);
    }

    private void otherWays(Element parent, String key) {
        Element ways = parent.appendElement("main");
        ways.appendElement("h1").text(Say.text("product.name"));
        Say.text(key).lines().forEach(line -> ways.appendElement("p").text(line));
        settings.organisation().ifPresent(name -> ways.appendElement("p")
                .text(Say.text("page.who.are", name) + " " + Say.text("page.who.team")));
        ways.appendElement("p")
                .text(Say.text("help.phone") + " " + settings.help().phone() + ". "
                        + settings.help().times() + ".");
        ways.appendElement("a").attr("href", PaperForm.path()).text(Say.text("noscript.form"));
    }

    /** Vaadin sends browsers without popovers to a page that tells them to upgrade. No page of ours has a popover. */
    private static void letOlderBrowsersIn(Document document) {
        document.head().getElementsByTag("script").stream()
                .filter(script -> script.data().contains("v-r=oldbrowser"))
                .toList()
                .forEach(Element::remove);
    }
}
