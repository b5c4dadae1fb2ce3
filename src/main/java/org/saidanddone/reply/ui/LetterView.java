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
import org.saidanddone.easyread.LanguageFile;
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
    private final transient Settings settings;
    private final transient Clock clock;

    LetterView(DeliveryTasks tasks, Settings settings, Clock clock) {
        this.tasks = tasks;
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
        Variant variant = easy ? Variant.EASY_READ : Variant.PLAIN;
        Div letter = new Div();
        letter.setId("letter");
        letter.addClassName("letter");
        letter.setClassName("letter-easy", easy);
        letter.setClassName("letter-large", tell.format().equals(Optional.of(AnswerFormat.LARGE_PRINT)));
        Div address = new Div();
        address.addClassName("letter-address");
        tell.address().lines().forEach(line -> address.add(new Paragraph(line)));
        letter.add(address, new Paragraph(Say.date(Today.at(clock))));
        letter.add(
                new H2(words(variant, "reply.letter.title")),
                line(easy, "feedback", words(variant, "reply.letter.hello")));
        tell.replies().forEach(reply -> letter.add(reply(reply, easy)));
        waysBack(tell)
                .forEach(key -> letter.add(
                        line(easy, "receipt", words(variant, "reply.letter." + key, settings.publicUrl() + "/back"))));
        letter.add(line(
                easy,
                "phone",
                words(
                        variant,
                        "reply.letter.phone",
                        settings.help().phone(),
                        settings.help().times())));
        return letter;
    }

    /** What they can do with their receipt: say whether it is better, or answer a question; both after both. */
    private static Stream<String> waysBack(ToTell tell) {
        return tell.replies().stream()
                .map(reply -> reply.outcome().canBeJudged() ? "not-better" : "more")
                .distinct();
    }

    private static Div reply(Reply reply, boolean easy) {
        Div part = new Div();
        part.addClassName("letter-reply");
        Variant variant = easy ? Variant.EASY_READ : Variant.PLAIN;
        String headline = reply.byDate()
                .map(day -> words(variant, "answer.outcome.WILL_DO.by", Say.date(day)))
                .orElseGet(() -> words(variant, "answer.outcome." + reply.outcome()));
        part.add(line(easy, Wording.picture(reply.outcome()), headline));
        String own = easy ? reply.letter().easy() : reply.letter().plain();
        if (!own.isBlank()) {
            part.add(Wording.paragraphs(own));
        }
        for (Component each : Wording.paragraphs(easy ? reply.easy() : reply.plain())) {
            part.add(each);
        }
        if (!reply.reason().isBlank()) {
            part.add(new Paragraph(words(variant, "answer.why")));
            for (Component each : Wording.paragraphs(reply.reason())) {
                part.add(each);
            }
        }
        return part;
    }

    private static Div line(boolean easy, String picture, String text) {
        Div words = new Div(Wording.paragraphs(text));
        Div line = easy ? new Div(PictureImage.beside(picture), words) : new Div(words);
        line.addClassName("letter-line");
        return line;
    }

    private static String words(Variant variant, String key, Object... values) {
        return LanguageFile.english().text(variant, key, values);
    }
}
