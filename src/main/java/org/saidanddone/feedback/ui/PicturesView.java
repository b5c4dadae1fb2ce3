package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Rated;
import org.saidanddone.feedback.Way;
import org.saidanddone.people.access.Anyone;

/**
 * An open question, answered by pressing pictures. Of some questions each picture is chosen, or not; of others the person
 * says of each if it is good, in between or bad. "Nothing" takes the others out, and pressed again brings them back.
 */
@Anyone
@Prototype
@Route(value = WayView.ROUTE + "pictures", layout = EasyLayout.class)
@RouteAlias(value = WayView.ADD_ROUTE + "pictures", layout = EasyLayout.class)
class PicturesView extends WayView {

    private static final long serialVersionUID = 1;

    private final transient Drafts drafts;

    PicturesView(Visit visit, Drafts drafts, AboutLine aboutLine, Adding adding) {
        super(Way.PICTURES, visit, drafts, aboutLine, adding);
        this.drafts = drafts;
    }

    @Override
    void ask(OpenDraft open, Draft draft, Question question) {
        new Asking(open, draft, question).show();
    }

    private final class Asking {

        private final OpenDraft open;
        private final Question question;
        private final Asked asked;
        private final boolean badFirst;
        private final Map<String, ChoiceButton> pictures = new LinkedHashMap<>();
        private final List<MatLine> rows = new ArrayList<>();
        private final Div other = new Div();
        private Chosen chosen;
        private List<String> before = List.of();

        private Asking(OpenDraft open, Draft draft, Question question) {
            this.open = open;
            this.question = question;
            this.asked = Asked.in(draft);
            this.badFirst = draft.isBadFirst();
            this.chosen = draft.chosen(question.code());
        }

        private void show() {
            String hint = question.isRated() ? "way.PICTURES.rated" : "way.PICTURES.hint";
            ChoiceGroup group = new ChoiceGroup();
            group.addClassName(question.isRated() ? "mat" : "many");
            for (Question.Choice choice : question.choices()) {
                if (question.isRated() && !choice.code().equals(Chosen.NOTHING)) {
                    MatLine row = new MatLine(
                            choice,
                            asked.choice(question, choice.code()),
                            Rated.from(badFirst),
                            how -> press(Chosen.rated(choice.code(), how)));
                    rows.add(row);
                    group.add(row);
                } else {
                    ChoiceButton button = new ChoiceButton(
                            choice.picture(), asked.choice(question, choice.code()), () -> press(choice.code()));
                    pictures.put(choice.code(), button);
                    group.add(button);
                }
            }
            now();
            PicturesView.this.show(new Hint(paragraphs(Say.text(hint))), group);
            other.getElement().setAttribute("role", "status");
            PicturesView.this.show(other, buttons(open, question));
        }

        /** What is pressed already is undone. */
        private void press(String code) {
            boolean picked = !chosen.codes().contains(code);
            List<String> gone = chosen.pictures();
            drafts.pick(open, question.code(), code, picked);
            if (code.equals(Chosen.NOTHING) && !picked) {
                before.forEach(one -> drafts.pick(open, question.code(), one, true));
            }
            before = code.equals(Chosen.NOTHING) && picked ? gone : List.of();
            chosen = drafts.find(open).map(kept -> kept.chosen(question.code())).orElse(chosen);
            now();
        }

        private void now() {
            pictures.forEach((code, button) -> button.pressed(chosen.codes().contains(code)));
            other.removeAll();
            if (chosen.codes().contains(Chosen.SOMETHING_ELSE)
                    || chosen.howIs(Chosen.SOMETHING_ELSE).isPresent()) {
                other.add(new Paragraph(Say.text("way.PICTURES.else")));
            }
            rows.forEach(row -> row.shows(Optional.of(row.code()).flatMap(chosen::howIs)));
        }
    }
}
