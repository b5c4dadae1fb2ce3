package org.saidanddone.shell;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.saidanddone.easyread.CheckedWords;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.WordsFor;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.PaperForm;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Rated;
import org.saidanddone.feedback.Wish;
import org.saidanddone.feedback.WishesOffered;
import org.saidanddone.platform.LastKnown;
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
    private final transient CheckedWords checked;

    /** The form is for those who cannot use the website: it is there without a database too. */
    private final transient LastKnown<Set<Wish>> offered =
            new LastKnown<>(WishesOffered.atFirst(), Duration.ofSeconds(3));

    FormServlet(Settings settings, WishesOffered wishes, CheckedWords checked) {
        this.settings = settings;
        this.wishes = wishes;
        this.checked = checked;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        response.setHeader("Cache-Control", "public, max-age=3600");
        String language = Objects.requireNonNullElse(request.getParameter(PaperForm.LANGUAGE), "");
        response.getOutputStream()
                .write(page(WordsFor.language(language)).outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    /** The form in a language. */
    Document page(WordsFor words) {
        return new Form(words, offered.read(before -> wishes.now())).page();
    }

    /** The form in one language, while it is made. */
    private final class Form {

        private final WordsFor words;
        private final Set<Wish> offers;

        Form(WordsFor words, Set<Wish> offers) {
            this.words = words;
            this.offers = offers;
        }

        Document page() {
            Document page = Document.createShell("");
            page.getElementsByTag("html").attr("lang", words.locale().toLanguageTag());
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
            Element told = top.appendElement("div");
            told.appendElement("h1").text(say("form.title"));
            lines(told, say("form.intro"));
            settings.organisation()
                    .ifPresent(name -> lines(told, say("page.who.are", name) + "\n" + say("page.who.team")));
            told.appendElement("p")
                    .addClass("strong")
                    .text(say(
                            "form.phone",
                            settings.help().phone(),
                            settings.help().times()));
            told.appendElement("p").addClass("strong").text(say("form.safe"));
            told.appendElement("p").addClass("screen").text(say("form.print"));
            if (this.words.isWelsh() && !checked.has(LanguageFile.welsh())) {
                told.appendElement("p").text(say("language.unchecked"));
            }
            other(told.appendElement("p").addClass("screen"));
        }

        /** The way to the form in the other language; it works without scripts, as the whole form does. */
        private void other(Element line) {
            WordsFor other = words.isWelsh() ? WordsFor.ENGLISH : WordsFor.WELSH;
            String language = other.locale().getLanguage();
            line.appendElement("a")
                    .attr("href", "form?" + PaperForm.LANGUAGE + "=" + language)
                    .attr("lang", other.locale().toLanguageTag())
                    .attr("hreflang", language)
                    .text(words.isWelsh() ? "English" : "Cymraeg");
        }

        private void ask(Element main, Question question) {
            Element section = section(main, say(question.key()), say(question.hintKey()));
            if (!question.choices().isEmpty()) {
                Element list = section.appendElement("ul").addClass("choices");
                WishesOffered.of(question, offers).forEach(choice -> {
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
                    WishesOffered.of(question, offers).forEach(choice -> address(section, choice.code()));
                case CHOICE_AND_WHO -> {
                    lines(section, say(question.choiceKey(QuestionSet.IT_IS) + ".who"));
                    write(section, 1);
                }
            }
        }

        /** Room for the address or the number that a way to reply needs, where it needs one; each version has the same. */
        private void address(Element section, String way) {
            String key = "question.answer-way." + way + ".address";
            if (LanguageFile.english().find(Variant.EASY_READ, key).isPresent()) {
                section.appendElement("p").text(say(key) + ":");
                write(section, 1);
            }
        }

        /** A box for each of good, in between and bad. */
        private void rate(Element item) {
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
                    .text(say(
                            "form.phone",
                            settings.help().phone(),
                            settings.help().times()));
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
            parent.appendElement("img")
                    .attr("src", "pictures/" + concept + ".svg")
                    .attr("alt", "");
        }

        private String say(String key, Object... values) {
            return words.easy(key, values);
        }
    }
}
