package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.CheckedWords;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.WordsFor;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.feedback.AnswerFormat;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.reply.DeliveryKind;
import org.saidanddone.reply.DeliveryTasks;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.ToTell;

/** The letter to one person, in the format they asked for, to be printed: easy read with pictures, or large print. */
@Only(Role.REVIEWER)
@Prototype
@Route(value = ReplyNavigation.CASE + ReplyNavigation.LETTER, layout = StaffLayout.class)
class LetterView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient DeliveryTasks tasks;
    private final transient CheckedWords checked;
    private final transient Settings settings;
    private final transient Clock clock;

    LetterView(DeliveryTasks tasks, CheckedWords checked, Settings settings, Clock clock) {
        this.tasks = tasks;
        this.checked = checked;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long feedbackId = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        ToTell tell = tasks.open(feedbackId)
                .filter(found -> found.task().kind() == DeliveryKind.POST)
                .orElseThrow(NotFoundException::new);
        clear();
        backTo(ReplyNavigation.toTell(feedbackId));
        heading(Say.text("reply.letter.heading", tell.number().shown()));
        NativeButton print = new NativeButton(Say.text("answer.print"));
        print.addClassNames("button", "not-printed");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        Paragraph help = new Paragraph(Say.text("reply.letter.help"));
        help.addClassName("not-printed");
        show(help, print, letter(tell));
    }

    private Div letter(ToTell tell) {
        boolean easy = tell.format()
                .filter(format -> format != AnswerFormat.LARGE_PRINT)
                .isPresent();
        WordsFor words = tell.words();
        Variant variant = easy ? Variant.EASY_READ : Variant.PLAIN;
        Div letter = new Div();
        letter.setId("letter");
        letter.getElement().setAttribute("lang", words.locale().toLanguageTag());
        letter.addClassName("letter");
        letter.setClassName("letter-easy", easy);
        letter.setClassName("letter-large", tell.format().equals(Optional.of(AnswerFormat.LARGE_PRINT)));
        Div address = new Div();
        address.addClassName("letter-address");
        tell.address().lines().forEach(line -> address.add(new Paragraph(line)));
        letter.add(address, new Paragraph(words.date(Today.at(clock))));
        letter.add(
                new H2(words.text(variant, "letter.title")),
                line(easy, "feedback", words.text(variant, "letter.hello")));
        settings.organisation()
                .ifPresent(name -> letter.add(line(
                        easy,
                        "our-team",
                        words.text(variant, "page.who.are", name) + "\n" + words.text(variant, "page.who.team"))));
        if (words.isWelsh()) {
            letter.add(inEnglish(words, variant, easy));
        }
        tell.replies().forEach(reply -> letter.add(reply(reply, tell, easy)));
        waysBack(tell)
                .forEach(key -> letter.add(line(
                        easy,
                        "receipt",
                        Wording.saidBy(
                                tell.voice(), words, variant, "letter." + key, settings.publicUrl() + "/back"))));
        letter.add(line(
                easy,
                "phone",
                words.text(
                        variant,
                        "letter.phone",
                        settings.help().phone(),
                        settings.help().times())));
        return letter;
    }

    /** Our words are Welsh, which perhaps nobody has checked; what the owner wrote is English. */
    private Div inEnglish(WordsFor words, Variant variant, boolean easy) {
        String english = words.text(variant, "letter.english");
        return line(
                easy,
                "language",
                checked.has(LanguageFile.welsh())
                        ? english
                        : english + "\n" + words.text(variant, "language.unchecked"));
    }

    /** What they can do with their receipt: say whether it is better, or answer a question; both after both. */
    private static Stream<String> waysBack(ToTell tell) {
        return tell.replies().stream()
                .map(reply -> reply.outcome().canBeJudged() ? "not-better" : "more")
                .distinct();
    }

    private static Div reply(Reply reply, ToTell tell, boolean easy) {
        WordsFor words = tell.words();
        Div part = new Div();
        part.addClassName("letter-reply");
        Variant variant = easy ? Variant.EASY_READ : Variant.PLAIN;
        part.add(line(easy, Wording.picture(reply.outcome()), Wording.headline(reply, tell.voice(), words, variant)));
        String own = easy ? reply.letter().easy() : reply.letter().plain();
        if (!own.isBlank()) {
            part.add(owners(own));
        }
        part.add(easy ? owners(EasyLines.of(reply.easy(), reply.pictures(), "letter-line")) : owners(reply.plain()));
        if (!reply.reason().isBlank()) {
            part.add(new Paragraph(words.text(variant, "answer.why")), owners(reply.reason()));
        }
        return part;
    }

    /** Words that somebody wrote: they are English in every letter. */
    private static Div owners(String text) {
        return owners(Wording.paragraphs(text));
    }

    private static Div owners(Component... words) {
        Div part = new Div(words);
        part.getElement().setAttribute("lang", LanguageFile.ENGLISH.toLanguageTag());
        return part;
    }

    private static Div line(boolean easy, String picture, String text) {
        Div words = new Div(Wording.paragraphs(text));
        Div line = easy ? new Div(PictureImage.beside(picture), words) : new Div(words);
        line.addClassName("letter-line");
        return line;
    }
}
