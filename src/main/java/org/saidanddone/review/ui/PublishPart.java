package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.Facts;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Voice;
import org.saidanddone.plan.Plans;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedLink;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.TakingBack;

/** What others would see and what they see; publishing it and taking it back. */
@Prototype
final class PublishPart extends CasePart {

    private static final long serialVersionUID = 1;

    static final String FIELD = "publish";

    private final transient Cases cases;
    private final transient Plans plans;
    private final transient TakingBack takingBack;
    private final transient Publishing publishing;
    private final Div body = new Div();

    PublishPart(Cases cases, Plans plans, TakingBack takingBack, Publishing publishing) {
        super("review.publish.heading");
        this.cases = cases;
        this.plans = plans;
        this.takingBack = takingBack;
        this.publishing = publishing;
        body.setId(FIELD);
        body.getElement().setAttribute("tabindex", "-1");
        add(body);
    }

    @Override
    protected Place place() {
        return Place.TABS;
    }

    @Override
    protected String tab() {
        return Say.text("review.tab.publish");
    }

    @Override
    protected int order() {
        return 70;
    }

    @Override
    protected void show(CaseFile file) {
        body.removeAll();
        body.add(note(whoMaySee(file), ""));
        file.published().ifPresent(published -> body.add(note(shownTo(published), "")));
        if (file.publishedIsOlder()) {
            body.add(note(SinceThen.words(cases.trail(file.id())), "warn"));
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

    /** Who can see it, and where: what is linked to no action stands on no page. */
    private static String shownTo(PublishedFeedback published) {
        String since = Say.moment(published.published());
        if (!published.isPublic()) {
            return Say.text("review.publish.is-staff", since);
        }
        return Say.text(published.links().isEmpty() ? "review.publish.is-nowhere" : "review.publish.is-public", since);
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
                () -> work().hideWords(words)));
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
            boolean forEveryone = file.everybodyMaySee();
            if (forEveryone && Publishing.changes(file, Audience.EVERYONE)) {
                buttons.add(button(file, Audience.EVERYONE, "publish-everyone"));
            }
            if (Publishing.changes(file, Audience.STAFF)) {
                buttons.add(button(file, Audience.STAFF, "publish-staff"));
            }
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

    private NativeButton button(CaseFile file, Audience audience, String id) {
        NativeButton button = button(Publishing.name(file, audience), () -> publish(audience));
        button.setId(id);
        button.addClassName("second");
        return button;
    }

    private void publish(Audience audience) {
        work().change(
                        FIELD,
                        Publishing.wish(audience),
                        file -> publishing.publish(file, audience),
                        file -> sayWithFocus(publishing.done(file, audience)));
    }

    private void withdraw() {
        work().change(
                        FIELD,
                        Say.text("review.wish.withdraw"),
                        file -> cases.withdraw(file.feedback().id(), file.version()),
                        file -> sayWithFocus(Say.text("review.publish.done.withdrawn")));
    }
}
