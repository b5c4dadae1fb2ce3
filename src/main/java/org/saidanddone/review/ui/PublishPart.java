package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Voice;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.Audience;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.PublishProblem;
import org.saidanddone.review.PublishedAnswer;
import org.saidanddone.review.PublishedFeedback;
import org.saidanddone.review.PublishedLink;
import org.saidanddone.review.TakingBack;

/** What others would see and what they see; publishing it and taking it back. */
final class PublishPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String FIELD = "publish";

    private final transient Cases cases;
    private final transient Plans plans;
    private final transient TakingBack takingBack;
    private final CaseWork work;
    private final HidePart hiding;
    private final transient Supplier<Instant> shownFrom;
    private final Div body = new Div();

    PublishPart(
            Cases cases,
            Plans plans,
            TakingBack takingBack,
            CaseWork work,
            HidePart hiding,
            Supplier<Instant> shownFrom) {
        super("review.publish.heading");
        this.cases = cases;
        this.plans = plans;
        this.takingBack = takingBack;
        this.work = work;
        this.hiding = hiding;
        this.shownFrom = shownFrom;
        body.setId(FIELD);
        body.getElement().setAttribute("tabindex", "-1");
        add(body);
    }

    @Override
    void show(CaseFile file) {
        body.removeAll();
        body.add(note(whoMaySee(file), ""));
        file.published().ifPresent(published -> body.add(note(now(published), "")));
        if (file.publishedIsOlder()) {
            body.add(note(Say.text("review.publish.older"), "warn"));
            file.published().ifPresent(published -> {
                body.add(new H3(Say.text("review.publish.now")));
                form(published.answers(), published.links());
            });
        }
        body.add(new H3(Say.text("review.publish.preview")));
        body.add(new Facts()
                .fact(Say.text("review.fact.voice"), Wording.of(file.feedback().voice()))
                .fact(
                        Say.text("review.fact.feeling"),
                        Wording.of(file.feedback().feeling())));
        form(file.preview().answers(), file.preview().links());
        if (file.unwritten() > 0) {
            body.add(note(Say.text("review.publish.unwritten", file.unwritten()), ""));
        }
        file.preview().stillStanding().forEach(words -> body.add(stillStanding(words)));
        body.add(publishing(file));
    }

    /** Who said who may see it: only what was said, and by whom. */
    private String whoMaySee(CaseFile file) {
        boolean forOther = file.feedback().voice() == Voice.ON_BEHALF;
        if (file.feedback().mayShow()) {
            return Say.text(forOther ? "review.publish.other-said-yes" : "review.publish.person-said-yes");
        }
        return takingBack
                .of(file.feedback().id())
                .flatMap(TakingBack.Now::showChanged)
                .map(when -> Say.text("review.publish.taken-back", Say.moment(when)))
                .orElseGet(() ->
                        Say.text(forOther ? "review.publish.other-said-staff" : "review.publish.person-said-staff"));
    }

    private static String now(PublishedFeedback published) {
        return Say.text(
                published.isPublic() ? "review.publish.is-public" : "review.publish.is-staff",
                Say.moment(published.published()));
    }

    private static Div note(String words, String kind) {
        Div note = new Div(new Paragraph(words));
        note.addClassName("note");
        if (!kind.isEmpty()) {
            note.addClassName(kind);
        }
        return note;
    }

    private void form(List<PublishedAnswer> answers, List<PublishedLink> links) {
        if (answers.isEmpty()) {
            body.add(new Paragraph(Say.text("review.publish.no-words")));
        }
        for (PublishedAnswer answer : answers) {
            body.add(new H4(Wording.question(answer.question(), answer.from())));
            if (!answer.pictures().isEmpty()) {
                body.add(new Paragraph(Wording.pictures(answer.pictures())));
            }
            if (!answer.words().isBlank()) {
                body.add(SentWords.words(answer.words()));
            }
        }
        if (links.isEmpty()) {
            body.add(new Paragraph(Say.text("review.publish.no-links")));
            return;
        }
        UnorderedList list = new UnorderedList();
        links.forEach(link ->
                list.add(new ListItem(Wording.of(link.kind()) + ": " + Wording.action(plans, link.actionId()))));
        body.add(new H4(Say.text("review.publish.about")), list);
    }

    private Div stillStanding(String words) {
        Div note = note(Say.text("review.publish.still", words), "warn");
        note.add(small(
                Say.text("review.publish.still.hide"),
                Say.text("review.publish.still.hide") + ": " + words,
                () -> hiding.hideWords(words)));
        return note;
    }

    private Div publishing(CaseFile file) {
        Div all = new Div();
        file.problems().stream()
                .sorted()
                .forEach(problem -> all.add(note(Say.text("review.publish.problem." + problem.name()), "warn")));
        if (file.feedback().mayShow()) {
            Stream.of(PublishProblem.PERSON_DOES_NOT_WANT_IT, PublishProblem.BEST_INTERESTS_NOT_AGREED)
                    .filter(file.forEverybody()::contains)
                    .forEach(problem -> all.add(note(Say.text("review.publish.problem." + problem.name()), "")));
        }
        Div buttons = buttons();
        if (file.problems().isEmpty()) {
            if (file.everybodyMaySee()) {
                NativeButton everyone = button(Say.text("review.publish.everyone"), () -> publish(Audience.EVERYONE));
                everyone.setId("publish-everyone");
                buttons.add(everyone);
            }
            NativeButton staff = button(Say.text("review.publish.staff"), () -> publish(Audience.STAFF));
            staff.setId("publish-staff");
            if (file.everybodyMaySee()) {
                staff.addClassName("second");
            }
            buttons.add(staff);
        }
        if (file.published().isPresent()) {
            NativeButton back = button(Say.text("review.publish.withdraw"), this::withdraw);
            back.setId("withdraw");
            back.addClassName("second");
            buttons.add(back);
        }
        all.add(buttons);
        return all;
    }

    private void publish(Audience audience) {
        work.change(
                FIELD,
                Say.text("review.wish.publish." + audience.name()),
                file -> cases.publish(file.feedback().id(), file.version(), audience),
                file -> sayWithFocus(Say.text("review.publish.done." + audience.name(), Say.moment(shownFrom.get()))));
    }

    private void withdraw() {
        work.change(
                FIELD,
                Say.text("review.wish.withdraw"),
                file -> cases.withdraw(file.feedback().id(), file.version()),
                file -> sayWithFocus(Say.text("review.publish.done.withdrawn")));
    }
}
