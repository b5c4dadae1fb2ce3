package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Facts;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.Tags;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.Link;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.OneLook;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.MarkedWords;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.Wording;

/** One case beside the list, to be read. Opening it is a read as on its own page, and stands on the trail. */
final class ReadingPane extends Section {

    private static final long serialVersionUID = 1;

    private final transient Cases cases;
    private final transient Plans plans;
    private final transient OneLook look;
    private final transient InboxCard.Open card;
    private final H2 heading;
    private final Div news = new Div();
    private final Div body = new Div();
    private int version;

    /**
     * Opens the case.
     *
     * @param card the case as the list has it
     * @param close takes the pane away
     */
    ReadingPane(Cases cases, Plans plans, OneLook look, InboxCard.Open card, Runnable close) {
        this.cases = cases;
        this.plans = plans;
        this.look = look;
        this.card = card;
        setId("reading");
        heading = new H2(Say.text("review.case.heading", card.number().shown()));
        heading.setId("reading-heading");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "reading-heading");
        news.getElement().setAttribute("role", "status");
        NativeButton shut = HeadedPart.small(
                Say.text("review.reading.close"), Say.text("review.reading.close.one", heading.getText()), close);
        shut.setId("reading-close");
        Div head = new Div(heading, shut);
        head.addClassName("reading-head");
        add(head, news, body);
        open();
    }

    long feedbackId() {
        return card.feedbackId();
    }

    /** Whoever opened it goes on from its heading. */
    void focus() {
        heading.getElement().executeJs("this.focus()");
    }

    private void open() {
        news.removeAll();
        body.removeAll();
        Optional<CaseAt> opened = cases.open(card.feedbackId());
        look.at(() -> opened.flatMap(cases::read).ifPresentOrElse(this::show, this::gone));
    }

    /** What became of the case since it was opened here; empty where whoever reads may not meet it any more. */
    void meanwhile(Optional<InboxCard> now) {
        switch (now.orElse(null)) {
            case InboxCard.Open open when open.version() != version -> changed();
            case InboxCard.Open same -> {}
            case null, default -> gone();
        }
    }

    private void changed() {
        if (news.getChildren().findAny().isEmpty()) {
            NativeButton again = HeadedPart.button(Say.text("review.presence.show"), () -> {
                open();
                focus();
            });
            again.setId("reading-again");
            again.addClassNames("second", "small");
            news.add(new Paragraph(Say.text("review.presence.changed")), HeadedPart.buttons(again));
        }
    }

    private void gone() {
        body.removeAll();
        news.removeAll();
        news.add(new Paragraph(Say.text("review.reading.gone")));
    }

    private void show(CaseFile file) {
        version = file.version();
        Feedback sent = file.feedback();
        Tags tags = new Tags().tag(Wording.of(file.state()));
        body.add(tags);
        if (file.state() != ReviewState.WITHDRAWN) {
            tags.tag(Wording.of(sent.voice())).tag(Wording.of(sent.feeling()));
            if (file.unwritten() > 0) {
                tags.warn(Say.text("review.inbox.unwritten", file.unwritten()));
            }
            file.texts().forEach(text -> body.add(said(file, text)));
            if (!file.hidden().isEmpty() || !file.suggestions().isEmpty()) {
                body.add(new Paragraph(Say.text(
                        "review.reading.hidden",
                        file.hidden().size(),
                        file.suggestions().size())));
            }
            body.add(facts(sent));
        }
        Anchor whole = new Anchor(ReviewNavigation.caseOf(sent.id()), Say.text("review.reading.whole"));
        whole.addClassName("button");
        whole.setId("reading-whole");
        body.add(new Paragraph(whole), new Paragraph(Say.text("review.reading.trail")));
    }

    private Facts facts(Feedback sent) {
        Facts facts = new Facts();
        List<Long> actions =
                sent.links().stream().map(Link::actionId).distinct().toList();
        facts.fact(
                Say.text("review.inbox.column.about"),
                actions.isEmpty()
                        ? Say.text("review.inbox.not-linked")
                        : actions.stream().map(id -> Wording.action(plans, id)).collect(Collectors.joining("; ")));
        card.due().ifPresent(due -> facts.fact(Say.text("review.inbox.column.due"), Say.date(due.minusSeconds(1))));
        facts.fact(Say.text("review.fact.way"), Wording.of(sent.answerWay()));
        if (!sent.answerAddress().isBlank()) {
            facts.fact(Say.text("review.fact.address"), sent.answerAddress());
        }
        return facts;
    }

    private static Div said(CaseFile file, SaidText text) {
        List<Component> all = new ArrayList<>();
        all.add(new H3(Wording.question(text.question(), text.from())));
        if (!text.pictures().isEmpty()) {
            all.add(new Paragraph(Wording.pictures(text.pictures())));
        }
        if (!text.words().isBlank()) {
            all.add(new MarkedWords(text, file.hidden(), file.suggestions()));
        }
        return new Div(all.toArray(Component[]::new));
    }
}
