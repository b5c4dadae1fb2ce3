package org.saidanddone.shell;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Rated;
import org.saidanddone.feedback.WishesOffered;
import org.saidanddone.platform.Settings;

/**
 * The paper form, for people without JavaScript, without a computer, or who like paper more: every question in easy-read
 * words with its pictures, and space to write. Works in any browser and prints on A4.
 */
@Singleton
@WebServlet(urlPatterns = "/form")
final class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final int LINES = 7;

    private final transient Settings settings;
    private final transient WishesOffered wishes;

    FormServlet(Settings settings, WishesOffered wishes) {
        this.settings = settings;
        this.wishes = wishes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getOutputStream().write(page().outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    Document page() {
        Document page = Document.createShell("");
        page.getElementsByTag("html").attr("lang", LanguageFile.ENGLISH.toLanguageTag());
        page.title(say("form.title") + " - " + say("product.name"));
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "static/form.css");
        Element main = page.body().appendElement("main");
        start(main);
        write(section(main, say("form.plan"), say("form.plan.hint")), 1);
        write(section(main, say("form.action"), say("form.plan.hint")), 2);
        QuestionSet.NOW.questions().forEach(question -> ask(main, question));
        end(main);
        return page;
    }

    private void start(Element main) {
        Element top = main.appendElement("header");
        picture(top, "write");
        Element words = top.appendElement("div");
        words.appendElement("h1").text(say("form.title"));
        lines(words, say("form.intro"));
        words.appendElement("p")
                .addClass("strong")
                .text(say("form.phone", settings.help().phone(), settings.help().times()));
        words.appendElement("p").addClass("strong").text(say("form.safe"));
        words.appendElement("p").addClass("screen").text(say("form.print"));
    }

    private void ask(Element main, Question question) {
        Element section = section(main, say(question.key()), say(question.hintKey()));
        if (!question.choices().isEmpty()) {
            Element list = section.appendElement("ul").addClass("choices");
            wishes.of(question).forEach(choice -> {
                Element item = list.appendElement("li");
                boolean rated = question.isRated() && !choice.code().equals(Chosen.NOTHING);
                if (!rated) {
                    item.appendElement("span").addClass("box");
                }
                picture(item, choice.picture());
                item.appendElement("span").text(say(question.choiceKey(choice.code())));
                if (rated) {
                    rate(item);
                }
            });
        }
        switch (question.kind()) {
            case CHOICE -> {}
            case WORDS, OPEN, OPEN_RATED -> write(section, LINES);
            case CHOICE_AND_WORDS ->
                wishes.of(question).forEach(choice -> LanguageFile.english()
                        .find(Variant.EASY_READ, question.choiceKey(choice.code()) + ".address")
                        .ifPresent(label -> {
                            section.appendElement("p").text(label + ":");
                            write(section, 1);
                        }));
            case CHOICE_AND_WHO -> {
                lines(section, say(question.choiceKey(QuestionSet.IT_IS) + ".who"));
                write(section, 1);
            }
        }
    }

    /** A box for each of good, in between and bad. */
    private static void rate(Element item) {
        Element boxes = item.appendElement("span").addClass("rated");
        for (Rated how : Rated.from(false)) {
            Element one = boxes.appendElement("span");
            one.appendElement("span").addClass("box");
            one.appendElement("span").text(say(how.key()));
        }
    }

    private void end(Element main) {
        Element section = section(main, say("form.after"), "");
        settings.help()
                .address()
                .ifPresentOrElse(
                        address -> {
                            section.appendElement("p").text(say("form.send"));
                            Element where = section.appendElement("p").addClass("strong");
                            for (String part : address.split(",", -1)) {
                                where.appendText(part.strip());
                                where.appendElement("br");
                            }
                        },
                        () -> section.appendElement("p").text(say("form.no-address")));
        section.appendElement("p")
                .text(say("form.phone", settings.help().phone(), settings.help().times()));
    }

    private static Element section(Element main, String heading, String hint) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(heading);
        lines(section, hint);
        return section;
    }

    private static void lines(Element parent, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> parent.appendElement("p")
                .text(line));
    }

    private static void write(Element section, int lines) {
        for (int i = 0; i < lines; i++) {
            section.appendElement("div").addClass("line");
        }
    }

    private static void picture(Element parent, String concept) {
        parent.appendElement("img").attr("src", "pictures/" + concept + ".svg").attr("alt", "");
    }

    private static String say(String key, Object... values) {
        return LanguageFile.english().text(Variant.EASY_READ, key, values);
    }
}
