package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;

/** Choosing pictures. */
@Singleton
final class ChosenPictures implements WayPage {

    private final Drafts drafts;

    ChosenPictures(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Way way() {
        return Way.PICTURES;
    }

    @Override
    public Optional<Component> given(OpenDraft open, Draft draft, Question question) {
        List<String> chosen = draft.chosen(question.code()).pictures();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(shown(draft, question, chosen));
    }

    private static Component shown(Draft draft, Question question, List<String> chosen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("chosen-pictures");
        list.getElement().setAttribute("role", "list");
        question.choices().forEach(choice -> chosen.stream()
                .filter(code -> Chosen.picture(code).equals(choice.code()))
                .forEach(code -> list.add(item(draft, choice, code))));
        return list;
    }

    private static ListItem item(Draft draft, Question.Choice choice, String code) {
        ListItem item = new ListItem(PictureImage.beside(choice.picture()));
        Chosen.how(code).ifPresent(how -> item.add(PictureImage.beside(how.picture())));
        item.add(new Span(ChosenSection.of(code, draft.isOnBehalf())));
        return item;
    }

    @Override
    public void takeAway(OpenDraft open, Draft draft, Question question) {
        draft.chosen(question.code()).pictures().forEach(code -> drafts.pick(open, question.code(), code, false));
    }
}
