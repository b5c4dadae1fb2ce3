package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import java.util.Optional;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;

/**
 * The last choice counts where somebody pressed more than one while the first was on its way. The page of the question may
 * be gone by then, so that {@code last-choice.js} says it on the page around all pages.
 */
final class LastChoice {

    private static final String QUESTION = "event.detail.question";
    private static final String CHOICE = "event.detail.choice";

    private final Visit visit;
    private final Drafts drafts;

    private LastChoice(Visit visit, Drafts drafts) {
        this.visit = visit;
        this.drafts = drafts;
    }

    /** From now on the window listens to it. */
    static void hear(UI ui, Visit visit, Drafts drafts) {
        if (ComponentUtil.getData(ui, LastChoice.class) == null) {
            LastChoice last = new LastChoice(visit, drafts);
            ComponentUtil.setData(ui, LastChoice.class, last);
            ui.getElement()
                    .addEventListener("last-choice", last::heard)
                    .addEventData(QUESTION)
                    .addEventData(CHOICE);
        }
    }

    /** What no page of ours asks, or what was sent meanwhile, changes nothing. */
    private void heard(DomEvent event) {
        String code = event.getEventData().path(QUESTION).asString("");
        String choice = event.getEventData().path(CHOICE).asString("");
        OpenDraft open = visit.draft().orElse(null);
        Draft draft = open == null ? null : drafts.find(open).orElse(null);
        if (open == null || draft == null) {
            return;
        }
        Optional<Question> asked = draft.questions().questions().stream()
                .filter(question -> question.code().equals(code))
                .filter(question -> choice.isEmpty()
                        ? question.optional()
                        : question.choices().stream()
                                .anyMatch(offered -> offered.code().equals(choice)))
                .filter(question ->
                        question.kind() == Question.Kind.CHOICE || question.kind() == Question.Kind.CHOICE_AND_WHO)
                .findFirst();
        asked.ifPresent(question -> {
            drafts.choose(open, code, choice, "");
            drafts.find(open).ifPresent(now -> UI.getCurrent().navigate(Page.of(new GivingFeedback(now).after(code))));
        });
    }
}
