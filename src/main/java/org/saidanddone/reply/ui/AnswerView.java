package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.HeardChoice;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.feedback.ui.ReceiptSection;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.question.AskedOfMe;
import org.saidanddone.reply.AnswerBy;
import org.saidanddone.reply.Answers;
import org.saidanddone.reply.CaseAnswer;
import org.saidanddone.reply.CaseAnswer.Given;
import org.saidanddone.reply.DeliveryKind;
import org.saidanddone.reply.DeliveryTasks;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.Verdict;
import org.saidanddone.review.TakingBack;
import org.saidanddone.review.WrittenForMe;
import org.saidanddone.takingback.ui.TakingBackNavigation;

/** "You said, we did": what a person with a receipt said, what was answered, and whether it is better now. */
@Anyone
@Prototype
@Route(value = FeedbackNavigation.ANSWER, layout = EasyLayout.class)
class AnswerView extends OpenedCasePage {

    private static final long serialVersionUID = 1;

    private final transient Answers answers;
    private final transient AskedOfMe asked;
    private final transient WrittenForMe written;
    private final transient List<ReceiptSection> sections;
    private final transient TakingBack takingBack;
    private final transient DeliveryTasks delivery;
    private final Div thanks = new Div();

    AnswerView(
            Answers answers,
            AskedOfMe asked,
            WrittenForMe written,
            TakingBack takingBack,
            DeliveryTasks delivery,
            List<ReceiptSection> sections) {
        this.delivery = delivery;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ReceiptSection::order))
                .toList();
        this.answers = answers;
        this.asked = asked;
        this.written = written;
        this.takingBack = takingBack;
        thanks.addClassName("answer-thanks");
        thanks.getElement().setAttribute("role", "status");
    }

    @Override
    void open(OpenedCase opened, BeforeEnterEvent event) {
        show(opened);
    }

    private void show(OpenedCase opened) {
        TakingBack.Now taken = takingBack.now(opened);
        clear();
        if (taken.gone().isPresent()) {
            showGone(opened, taken.gone().get());
            return;
        }
        CaseAnswer found = answers.of(opened);
        heading(Say.text(heading(found)));
        Paragraph number = new Paragraph(Say.text("answer.case", found.number().shown()));
        number.setId("case-number");
        show(number);
        sections.forEach(section -> section.of(opened).ifPresent(part -> show(part)));
        taken.allTaken()
                .ifPresent(when ->
                        show(part("safe", paragraphs(Say.text("answer.taken.waits", Say.date(Today.of(when)))))));
        asked.open(opened)
                .ifPresent(question -> show(new Div(new BigLink(
                        ReplyNavigation.QUESTION,
                        "tell-us-more",
                        Say.text("question.link"),
                        Say.text("question.link.hint")))));
        boolean writtenDown = !written.of(opened).isEmpty();
        if (found.setAside()) {
            show(setAside(opened, !found.given().isEmpty()));
            if (!found.given().isEmpty()) {
                show(said(found, writtenDown, taken.mayShow()));
                older(found.given(), voice(found));
            }
        } else if (found.given().isEmpty()) {
            show(waiting(found.answerBy()));
            show(said(found, writtenDown, taken.mayShow()));
        } else {
            delivery.couldNotReach(opened).ifPresent(kind -> {
                show(notReached(kind));
                delivery.seen(opened);
            });
            show(newest(opened, found.given().getFirst(), found));
            show(said(found, writtenDown, taken.mayShow()));
            older(found.given().subList(1, found.given().size()), voice(found));
        }
        show(new BigLink(
                TakingBackNavigation.WHAT_I_SENT,
                "receipt",
                Say.text("answer.sent-by-me.link"),
                Say.text("answer.sent-by-me.link.hint")));
        if (taken.allTaken().isEmpty()) {
            show(new BigLink(
                    TakingBackNavigation.TAKE_BACK,
                    "delete",
                    Say.text("answer.take-back.link"),
                    Say.text("answer.take-back.link.hint")));
        }
        show(buttons());
    }

    /** Everything was taken back: what we keep, and nothing else. */
    private void showGone(OpenedCase opened, Instant when) {
        heading(Say.text("answer.taken.heading"));
        Paragraph number = new Paragraph(Say.text("answer.case", opened.number().shown()));
        number.setId("case-number");
        show(number);
        show(part("yes", paragraphs(Say.text("answer.taken.gone", Say.date(Today.of(when))))));
        show(buttons());
    }

    private static Div part(String picture, Component... words) {
        Div part = new Div(PictureImage.beside(picture), new Div(words));
        part.addClassName("answer-again");
        return part;
    }

    private static String heading(CaseAnswer found) {
        if (found.setAside()) {
            return "answer.heading.set-aside";
        }
        if (found.given().isEmpty()) {
            return "answer.heading.waiting";
        }
        return found.given().getFirst().isDone() ? "answer.heading.done" : "answer.heading";
    }

    private Div setAside(OpenedCase opened, boolean replied) {
        NativeButton again = new NativeButton(Say.text("answer.set-aside.button"), click -> {
            answers.lookAgain(opened);
            thanks.setText(Say.text("answer.set-aside.done"));
            show(opened);
            refreshTitle();
            show(thanks);
            thanks.getElement().setAttribute("tabindex", "-1");
            thanks.getElement().executeJs("this.focus()");
        });
        again.setId("look-again");
        again.addClassName("button");
        Div buttons = new Div(again);
        buttons.addClassName("buttons");
        return new Div(
                new Div(paragraphs(Say.text(replied ? "answer.set-aside.replied" : "answer.set-aside"))), buttons);
    }

    private static Div waiting(Optional<AnswerBy> answerBy) {
        Div words = new Div();
        answerBy.ifPresent(by -> words.add(paragraphs(promised(by))));
        words.add(paragraphs(Say.text("answer.waiting")));
        Div waiting = new Div(PictureImage.beside("calendar"), words);
        waiting.addClassName("answer-waiting");
        return waiting;
    }

    private static Div notReached(DeliveryKind kind) {
        Div words = new Div(paragraphs(Say.text("answer.not-reached." + kind)));
        words.add(new BigLink(FeedbackNavigation.callMe(), "call-me", Say.text("help.call-me"), ""));
        Div part = new Div(PictureImage.beside(kind == DeliveryKind.PHONE ? "phone" : "letter"), words);
        part.addClassName("answer-waiting");
        part.setId("not-reached");
        return part;
    }

    private static String promised(AnswerBy by) {
        if (by.waitingUntil().isPresent()) {
            return Say.text("answer.by-waiting", Say.date(by.waitingUntil().get()));
        }
        if (by.late()) {
            return Say.text(by.told() ? "answer.by-late-told" : "answer.by-late", Say.date(by.day()));
        }
        return Say.text("answer.by", Say.date(by.day()));
    }

    private static Div said(CaseAnswer found, boolean writtenDown, boolean mayShow) {
        Optional<PublishedFeedback> said = found.said();
        Div part = new Div(new H2(Say.text("answer.said")));
        part.addClassName("answer-part");
        if (said.isEmpty()) {
            part.add(paragraphs(Say.text("answer.said.reading")));
        } else {
            part.add(new SaidCard(said.get(), "answer.said"));
            part.add(paragraphs(Wording.saidBy(said.get().voice(), shownTo(found, said.get(), mayShow))));
        }
        if (writtenDown) {
            part.add(new BigLink(
                    ReplyNavigation.WRITTEN,
                    "write",
                    Say.text("answer.written.link"),
                    Say.text("answer.written.link.hint")));
        }
        return part;
    }

    /** Whose words it was about: somebody who answered for another person reads of that person. */
    private static Voice voice(CaseAnswer found) {
        return found.said().map(PublishedFeedback::voice).orElse(Voice.OWN);
    }

    /** What is linked to no promise stands on no page yet, and new words come there once a day. */
    private static String shownTo(CaseAnswer found, PublishedFeedback said, boolean mayShow) {
        if (!said.isPublic()) {
            return mayShow ? "answer.said.kept" : "answer.said.hidden";
        }
        if (said.links().isEmpty()) {
            return "answer.said.nowhere";
        }
        return found.shown() ? "answer.said.shown" : "answer.said.soon";
    }

    private Div newest(OpenedCase opened, Given given, CaseAnswer found) {
        Voice voice = voice(found);
        Div part = new Div(new AnswerCard(given, voice));
        part.addClassName("answer-part");
        if (given.openedAgain()) {
            Div again = new Div(PictureImage.beside("reopened"), new Div(paragraphs(Say.text("answer.opened"))));
            again.addClassName("answer-again");
            part.add(again);
        }
        part.add(thanks);
        part.add(given.reply().outcome().canBeJudged() ? verdict(opened, given.reply(), found) : toQuestion(given));
        return part;
    }

    private static Div toQuestion(Given given) {
        String title = Say.text(given.toldMore() ? "answer.more.again" : "answer.more.link");
        return new Div(new BigLink(ReplyNavigation.MORE, "write", title, Say.text("answer.more.link.hint")));
    }

    private Div verdict(OpenedCase opened, Reply reply, CaseAnswer found) {
        H2 question = new H2(Wording.saidBy(voice(found), "answer.verdict.question"));
        question.setId("verdict-question");
        Div choices = new Div();
        choices.addClassName("verdicts");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "verdict-question");
        for (Verdict verdict : Verdict.offered()) {
            choices.add(new HeardChoice(choice(opened, reply, verdict), Say.text("answer.verdict." + verdict)));
        }
        Div part = new Div(question, new Paragraph(Say.text("answer.verdict.hint")));
        reply.verdict()
                .filter(verdict -> !verdict.isOffered())
                .ifPresent(verdict -> part.add(new Paragraph(Say.text("answer.verdict.said." + verdict))));
        if (found.said()
                .filter(said -> said.isPublic() && !said.links().isEmpty())
                .isPresent()) {
            part.add(new Paragraph(Say.text("answer.verdict.public")));
        }
        part.add(choices);
        if (reply.isNotBetter()) {
            part.add(new BigLink(
                    ReplyNavigation.STILL_WRONG,
                    "write",
                    Say.text("answer.wrong.link"),
                    Say.text("answer.wrong.link.hint")));
        }
        return part;
    }

    private NativeButton choice(OpenedCase opened, Reply reply, Verdict verdict) {
        boolean chosen = reply.verdict().equals(Optional.of(verdict));
        NativeButton button = new NativeButton();
        button.setId("verdict-" + Wording.picture(verdict));
        button.addClassName("choice");
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        Span title = new Span(Say.text("answer.verdict." + verdict));
        title.addClassName("choice-title");
        Span words = new Span(title);
        words.addClassName("choice-words");
        if (chosen) {
            Span mark = new Span(Say.text("answer.verdict.chosen"));
            mark.addClassName("choice-more");
            words.add(mark);
        }
        button.add(PictureImage.beside(Wording.picture(verdict)), words);
        button.addClickListener(click -> say(opened, reply, verdict));
        return button;
    }

    private void say(OpenedCase opened, Reply reply, Verdict verdict) {
        answers.say(opened, reply.id(), verdict);
        if (verdict.isNotBetter()) {
            go(ReplyNavigation.STILL_WRONG);
            return;
        }
        thanks.setText(Say.text("answer.verdict.thanks." + verdict));
        show(opened);
        thanks.getElement().setAttribute("tabindex", "-1");
        thanks.getElement().executeJs("this.focus()");
    }

    private void older(List<Given> given, Voice voice) {
        if (given.isEmpty()) {
            return;
        }
        Div all = new Div();
        given.forEach(each -> {
            AnswerCard card = new AnswerCard(each, voice);
            each.reply()
                    .verdict()
                    .ifPresent(verdict -> card.add(new Paragraph(Say.text("answer.verdict.thanks." + verdict))));
            all.add(card);
        });
        NativeDetails details = new NativeDetails(Say.text("answer.older"), all);
        details.addClassName("answer-older");
        show(details);
    }

    private Div buttons() {
        NativeButton print = new NativeButton(Say.text("answer.print"));
        print.addClassNames("button", "second");
        print.getElement().setAttribute("data-print", true);
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        NativeButton close = new NativeButton(Say.text("answer.close"), click -> {
            if (Device.isShared()) {
                go(FeedbackNavigation.NEXT);
            } else {
                FeedbackNavigation.closeCase();
                go("");
            }
        });
        close.setId("close");
        close.addClassNames("button", "second");
        Div buttons = new Div(print, close);
        buttons.addClassName("buttons");
        return buttons;
    }
}
