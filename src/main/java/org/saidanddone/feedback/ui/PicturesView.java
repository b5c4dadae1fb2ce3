package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashSet;
import java.util.Set;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;
import org.saidanddone.people.access.Anyone;

/** An open question, answered by choosing pictures: each tap chooses one, or takes it back. */
@Anyone
@Prototype
@Route(value = WayView.ROUTE + "pictures", layout = EasyLayout.class)
class PicturesView extends WayView {

    private static final long serialVersionUID = 1;

    private final transient Drafts drafts;

    PicturesView(Visit visit, Drafts drafts) {
        super(Way.PICTURES, visit, drafts);
        this.drafts = drafts;
    }

    @Override
    void ask(OpenDraft open, Draft draft, Question question) {
        Set<String> chosen = new LinkedHashSet<>(draft.chosen(question.code()).pictures());
        ChoiceGroup group = new ChoiceGroup();
        group.addClassName("many");
        for (Question.Choice choice : question.choices()) {
            ChoiceButton button = new ChoiceButton(choice.picture(), Say.text(question.choiceKey(choice.code())))
                    .pressed(chosen.contains(choice.code()));
            button.whenChosen(() -> {
                boolean picked = chosen.add(choice.code());
                if (!picked) {
                    chosen.remove(choice.code());
                }
                drafts.pick(open, question.code(), choice.code(), picked);
                button.pressed(picked);
            });
            group.add(button);
        }
        show(new Hint(paragraphs(Say.text("way.PICTURES.hint"))), group, buttons(open, question));
    }
}
