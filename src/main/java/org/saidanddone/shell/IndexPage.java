package org.saidanddone.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.speech.Lexicon;
import org.saidanddone.easyread.speech.Speech;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.web.StaticAddress;

/**
 * What stands in the page itself: how this visitor reads, the words of the page, the other ways to us for as long as it is
 * not alive, our scripts, and what is asked for next. See docs/decisions/0025-the-page-speaks-first.md.
 */
@Singleton
final class IndexPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private static final String START = "static/start.js";
    private static final String BOOTSTRAP = "static/flow/FlowBootstrap.js";
    private static final String CLIENT = "static/flow/FlowClient.js";
    private static final String ANSWER = "window.Vaadin.TypeScript";
    /** What a page has shown does not stay in it for longer than it is shown. */
    private static final String FORGET = ";document.currentScript.remove();";

    private static final String OLD = "/META-INF/resources/static/old.js";
    private static final String LOOK = "/META-INF/resources/static/app.css";

    private final transient Settings settings;
    private final transient Speech speech;
    private final transient FirstScript first;
    private final String old;
    private final String look;

    IndexPage(Settings settings, Speech speech, FirstScript first) throws IOException {
        this.settings = settings;
        this.speech = speech;
        this.first = first;
        this.old = read(OLD);
        this.look = InPage.look(read(LOOK));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = IndexPage.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("there is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    /** The page that was built for the first answer; none where that answer is not in the HTML. */
    private static Optional<UI> shown() {
        return Optional.ofNullable(UI.getCurrent());
    }

    private void complete(IndexHtmlResponse page) {
        Document document = page.getDocument();
        document.outputSettings().prettyPrint(false);
        Element html = document.getElementsByTag("html").first();
        if (html == null) {
            throw new IllegalStateException("a page without html");
        }
        Reading.now().marks().forEach((name, value) -> {
            if (!value.isEmpty()) {
                html.attr(name, value);
            }
        });
        html.attr("data-away", settings.leaveTo());
        if (speech.hasRecordings()) {
            html.attr("data-recordings", "on");
        }
        scripts(document);
        document.title(shown().map(ui -> ui.getInternals().getTitle())
                .filter(title -> !title.isBlank())
                .orElseGet(() -> Say.text("product.name")));
        words(document, shown());
        document.body().appendChild(OtherWays.template(settings));
        answerLast(document);
        start(document);
        if (shown().filter(IndexPage::isForStaff).isPresent()) {
            bringComponents(document);
        } else {
            bringLook(document);
        }
        letOlderBrowsersIn(document);
    }

    private void scripts(Document document) {
        Element look = document.head().getElementsByTag("style").first();
        Element[] scripts = {
            new Element("script").appendChild(new DataNode(old)), new Element("script").attr("src", first.address())
        };
        // Before the look, which is long: the first words wait for this script, so it is asked for as early as can be.
        for (Element script : scripts) {
            if (look == null) {
                document.head().appendChild(script);
            } else {
                look.before(script);
            }
        }
        document.body()
                .appendElement("script")
                .attr("src", StaticAddress.of("static/listen.js"))
                .attr("defer", true)
                .attr("data-lexicon-en", Lexicon.of(LanguageFile.ENGLISH).forBrowsers())
                .attr("data-lexicon-cy", Lexicon.of(LanguageFile.WELSH).forBrowsers());
    }

    private static boolean isForStaff(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream().anyMatch(StaffLayout.class::isInstance);
    }

    /** As a file it would come later than the words. A workplace has the file: it is kept for ever. */
    private void bringLook(Document document) {
        document.head()
                .getElementsByAttributeValueContaining("href", "static/app.css")
                .forEach(link -> link.replaceWith(new Element("style").appendChild(new DataNode(look))));
    }

    /** The layout of these pages waits for them: they are on their way before it asks. */
    private static void bringComponents(Document document) {
        document.head()
                .appendElement("script")
                .attr("type", "module")
                .attr("async", true)
                .attr("src", StaticAddress.of(StaffLayout.COMPONENTS));
    }

    /** In place of the script of Vaadin's bundle; what it asks for next is asked for at once. */
    private static void start(Document document) {
        document.head()
                .getElementsByAttributeValueContaining("src", "VAADIN/build/indexhtml")
                .forEach(Element::remove);
        String client = StaticAddress.of(CLIENT);
        String bootstrap = StaticAddress.of(BOOTSTRAP);
        // At the end of the page: the line is for the words and their look first, and this is needed after them.
        for (String next : new String[] {client, bootstrap}) {
            document.body()
                    .appendElement("link")
                    .attr("rel", "modulepreload")
                    .attr("href", next)
                    .attr("fetchpriority", "low");
        }
        document.body()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", StaticAddress.of(START))
                .attr("data-client", client)
                .attr("data-bootstrap", bootstrap);
    }

    private void words(Document document, Optional<UI> ui) {
        document.head()
                .appendElement("noscript")
                .appendElement("style")
                .appendChild(new DataNode(
                        "#first .first-moment, #first .first-gap, #first .easy > aside" + " { display: none; }"));
        Element words = document.body().prependElement("div").id("first");
        Element page = ui.flatMap(FirstWords::of).orElseGet(IndexPage::onlyTheName);
        words.appendChild(page);
        Element main = page.getElementsByTag("main").first();
        Element place = main == null ? page : main;
        Element wrong = place.prependElement("noscript").appendElement("div").addClass("problem");
        lines(wrong, "noscript.text");
        wrong.appendChild(otherWays());
        // Below everything: nothing moves when they go.
        page.appendElement("p").addClass("first-moment").attr("role", "status").text(Say.text("first.moment"));
        page.appendElement("aside").attr("aria-label", Say.text("first.other")).appendChild(otherWays());
        notOpened(words, "cannot-open", "old-browser.text");
        notOpened(words, "not-opened", "first.failed");
    }

    /** For staff, and where the next person at a device must see nothing of the one before. */
    static Element onlyTheName() {
        Element page = new Element("div").addClass("easy");
        page.appendChild(PlainTop.header());
        page.appendElement("main").appendElement("h1").text(Say.text("product.name"));
        return page;
    }

    private Element otherWays() {
        Element ways = new Element("div").addClass("first-ways");
        ways.appendElement("p").addClass("first-other").text(Say.text("first.other"));
        OtherWays.links(ways, settings);
        return ways;
    }

    private static void notOpened(Element parent, String id, String key) {
        lines(parent.appendElement("template").id(id), key);
    }

    private static void lines(Element parent, String key) {
        Say.text(key).lines().forEach(line -> parent.appendElement("p").text(line));
    }

    /**
     * The server's first answer stands after the words, which are read first. What people wrote is in it: no mark in it
     * may end the script it stands in.
     */
    static void answerLast(Document document) {
        document.head().getElementsByTag("script").stream()
                .filter(script -> script.data().contains(ANSWER))
                .toList()
                .forEach(script -> {
                    script.remove();
                    document.body()
                            .appendElement("script")
                            .appendChild(new DataNode(script.data().replace("<", "\\u003c") + FORGET));
                });
    }

    /** Vaadin sends browsers without popovers to a page that tells them to upgrade. No page of ours has a popover. */
    private static void letOlderBrowsersIn(Document document) {
        document.head().getElementsByTag("script").stream()
                .filter(script -> script.data().contains("v-r=oldbrowser"))
                .toList()
                .forEach(Element::remove);
    }
}
