package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.people.access.Anyone;

/** A question to practise with, like the real ones. Nothing of it is kept anywhere. */
@Anyone
@Prototype
@Route(value = Page.PRACTICE, layout = EasyLayout.class)
@RouteAlias(value = Page.PRACTICE + "/:plan/:action", layout = EasyLayout.class)
class PracticeView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final Paragraph chosen = new Paragraph();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String start = start(event.getRouteParameters());
        heading(Say.text("practice.heading"));
        caption(Say.text("practice.caption"));
        backTo(start);
        clear();
        chosen.getElement().setAttribute("role", "status");
        chosen.setText("");
        Question like = QuestionSet.NOW.question(QuestionSet.FEELING);
        ChoiceGroup group = new ChoiceGroup();
        List<ChoiceButton> buttons = like.choices().stream()
                .map(choice -> new ChoiceButton(choice.picture(), Say.text(like.choiceKey(choice.code())))
                        .named(choice.code())
                        .given(""))
                .toList();
        for (int i = 0; i < buttons.size(); i++) {
            Question.Choice choice = like.choices().get(i);
            buttons.get(i).whenChosen(() -> {
                buttons.forEach(button -> button.given(choice.code()));
                chosen.setText(Say.text("practice.chosen", Say.text(like.choiceKey(choice.code()))));
            });
            group.add(buttons.get(i));
        }
        Div said = new Div(chosen);
        said.addClassName("practice-said");
        show(
                new Hint(paragraphs(Say.text("practice.hint"))),
                group,
                said,
                new Buttons()
                        .first(Say.text("practice.done"), () -> UI.getCurrent().navigate(start)));
    }

    private static String start(RouteParameters parameters) {
        return parameters
                .get("plan")
                .flatMap(plan -> parameters.get("action").map(action -> FeedbackNavigation.tellAbout(plan, action)))
                .orElse(FeedbackNavigation.TELL);
    }
}
