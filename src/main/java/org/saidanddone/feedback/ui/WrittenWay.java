package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;

/** Writing. */
@Singleton
final class WrittenWay implements WayPage {

    private final Drafts drafts;

    WrittenWay(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Way way() {
        return Way.WRITE;
    }

    @Override
    public Optional<Component> given(OpenDraft open, Draft draft, Question question) {
        return Optional.of(draft.words(question.code()))
                .filter(words -> !words.isEmpty())
                .map(WrittenWay::shown);
    }

    private static Component shown(String words) {
        Div text = new Div();
        text.addClassName("given");
        text.setText(words);
        return text;
    }

    @Override
    public void takeAway(OpenDraft open, Draft draft, Question question) {
        drafts.write(open, question.code(), "", draft.answer(question.code()).version());
    }
}
