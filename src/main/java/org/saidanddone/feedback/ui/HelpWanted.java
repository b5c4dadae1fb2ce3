package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;

/** A person helps with the answer. */
@Singleton
final class HelpWanted implements WayPage {

    private final Drafts drafts;

    HelpWanted(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Way way() {
        return Way.HELP;
    }

    @Override
    public Optional<Component> given(OpenDraft open, Draft draft, Question question) {
        return draft.chosen(question.code()).wantsHelp()
                ? Optional.of(new Paragraph(Say.text("way.HELP.wanted")))
                : Optional.empty();
    }

    @Override
    public void takeAway(OpenDraft open, Draft draft, Question question) {
        drafts.pick(open, question.code(), Chosen.HELP, false);
    }
}
