package org.saidanddone.shell;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.platform.MailStops;
import org.saidanddone.platform.MailStops.Stop;
import org.saidanddone.platform.Settings;

/**
 * Where whoever gets our mails stops them, and takes that back: a page with one button, that works without script. Looking
 * at it changes nothing, because programs look at links in mails too. A mail program posts here by itself (RFC 8058).
 */
@Singleton
@WebServlet(urlPatterns = "/" + MailStops.PATH + "/*")
final class StopMailServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Which button was pressed; any other post stops. */
    private static final String DO = "do";

    private static final String START = "start";

    private final transient MailStops stops;
    private final transient Settings settings;

    StopMailServlet(MailStops stops, Settings settings) {
        this.stops = stops;
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Stop> stop = stop(request);
        answer(response, stop, stop.map(stops::isStopped).map(is -> is ? "is" : "ask"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Stop> stop = stop(request);
        boolean start = START.equals(request.getParameter(DO));
        stop.ifPresent(start ? stops::start : stops::stop);
        answer(response, stop, stop.map(known -> start ? "started" : "is"));
    }

    private Optional<Stop> stop(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.length() > 1)
                .flatMap(path -> stops.read(path.substring(1)));
    }

    private void answer(HttpServletResponse response, Optional<Stop> stop, Optional<String> stands) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'");
        if (stands.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        response.getOutputStream()
                .write(page(stands.orElse("unknown"), stop).outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    private Document page(String stands, Optional<Stop> stop) {
        Document page = Document.createShell("");
        page.getElementsByTag("html").attr("lang", LanguageFile.ENGLISH.toLanguageTag());
        page.title(say("mail-stop." + stands + ".heading") + " - " + say("product.name"));
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "../static/form.css");
        Element main = page.body().appendElement("main");
        Element top = main.appendElement("header");
        top.appendElement("img").attr("src", "../pictures/email.svg").attr("alt", "");
        Element words = top.appendElement("div");
        words.appendElement("h1").text(say("mail-stop." + stands + ".heading"));
        say("mail-stop." + stands + ".text").lines().forEach(line -> words.appendElement("p")
                .text(line));
        stop.ifPresent(known -> {
            if (stands.equals("is")) {
                button(words, START, say("mail-stop.again"));
            } else {
                button(words, "stop", say("mail-stop.button"));
            }
        });
        words.appendElement("p")
                .text(say("form.phone", settings.help().phone(), settings.help().times()));
        words.appendElement("p").appendElement("a").attr("href", "../").text(say("not-found.home"));
        return page;
    }

    private static void button(Element parent, String what, String words) {
        Element form = parent.appendElement("form").attr("method", "post");
        form.appendElement("input").attr("type", "hidden").attr("name", DO).attr("value", what);
        form.appendElement("button").attr("type", "submit").text(words);
    }

    private static String say(String key, Object... values) {
        return LanguageFile.english().text(Variant.EASY_READ, key, values);
    }
}
