package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;

/** The ways to answer one open question: a big button for each, and what was given where one was used already. */
final class WayChoices extends Div {

    private static final long serialVersionUID = 1;

    private final transient OpenDraft open;
    private final transient Draft draft;
    private final transient Question question;
    private final transient Runnable tookAway;
    private final String path;

    WayChoices(Ways ways, OpenDraft open, Draft draft, Question question, Runnable tookAway) {
        this(ways, open, draft, question, Page.of(question.code()), tookAway);
    }

    /** The same where the pages of the ways stand below this path. */
    WayChoices(Ways ways, OpenDraft open, Draft draft, Question question, String path, Runnable tookAway) {
        this.path = path;
        this.open = open;
        this.draft = draft;
        this.question = question;
        this.tookAway = tookAway;
        ChoiceGroup group = new ChoiceGroup();
        for (WayPage page : ways.all()) {
            Way way = page.way();
            group.add(page.given(open, draft, question)
                    .map(what -> used(page, what))
                    .orElseGet(() -> button(way)));
        }
        add(group);
    }

    private ChoiceButton button(Way way) {
        ChoiceButton button = new ChoiceButton(way.picture(), words(way), () -> go(way)).idOf("way-" + way.path());
        return way == Way.HELP
                        && !draft.wantsHelp()
                        && draft.answer(question.code()).isEmpty()
                ? button.usual()
                : button;
    }

    private static String words(Way way) {
        return Say.text("way." + way.name());
    }

    private void go(Way way) {
        UI.getCurrent().navigate(path + "/" + way.path());
    }

    private Component used(WayPage page, Component what) {
        Way way = page.way();
        Paragraph lead = new Paragraph(Say.text("way." + way.name() + ".given"));
        lead.addClassName("way-lead");
        Anchor change = new Anchor(path + "/" + way.path());
        change.setId("way-" + way.path());
        change.addClassNames("button", "second");
        change.setText(Say.text("way.change"));
        change.getElement().setAttribute("aria-label", heard("way.change", way));
        Div actions = new Div();
        actions.addClassName("way-actions");
        NativeButton away = new NativeButton(Say.text("way.take-away"));
        away.getElement().setAttribute("aria-label", heard("way.take-away", way));
        away.addClassNames("button", "second");
        away.getElement().setAttribute("type", "button");
        actions.add(change, away);
        Div part = new Div(lead, what, actions);
        part.addClassNames("way-part", "way-used");
        Div row = new Div(PictureImage.beside(way.picture()), part);
        row.addClassName("way-row");
        away.addClickListener(click -> askFirst(page, actions));
        return row;
    }

    /** What was given may have cost an hour: it is taken away only when the person says so twice. */
    private void askFirst(WayPage page, Div actions) {
        Paragraph ask = new Paragraph(Say.text("way.take-away.ask"));
        ask.getElement().setAttribute("tabindex", "-1");
        NativeButton yes = new NativeButton(Say.text("way.take-away.yes"), click -> {
            page.takeAway(open, draft, question);
            tookAway.run();
        });
        NativeButton no = new NativeButton(Say.text("way.take-away.no"), click -> tookAway.run());
        for (NativeButton button : new NativeButton[] {no, yes}) {
            button.addClassNames("button", "second");
            button.getElement().setAttribute("type", "button");
        }
        actions.removeAll();
        actions.add(ask, no, yes);
        ask.getElement().executeJs("this.focus()");
    }

    private static String heard(String key, Way way) {
        return Say.text("tell.check.change.what", Say.text(key), words(way));
    }
}
