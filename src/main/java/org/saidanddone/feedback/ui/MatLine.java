package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidanddone.easyread.ui.HeardChoice;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Rated;

/** One picture of the mat and how it is: three faces, of which one can be pressed, and pressed again to undo it. */
final class MatLine extends Div {

    private static final long serialVersionUID = 1;

    private final String code;
    private final Map<Rated, NativeButton> buttons = new EnumMap<>(Rated.class);

    MatLine(Question.Choice picture, String words, List<Rated> order, SerializableConsumer<Rated> pressed) {
        code = picture.code();
        Legend legend = new Legend();
        Span name = new Span(words);
        name.addClassName("choice-title");
        legend.add(PictureImage.beside(picture.picture()), name);
        Div faces = new Div();
        faces.addClassName("mat-faces");
        for (Rated how : order) {
            NativeButton button = new NativeButton();
            button.setId("mat-" + code + "-" + how.name());
            button.addClassName("mat-face");
            button.getElement().setAttribute("type", "button");
            button.add(PictureImage.beside(how.picture()), new Span(Say.text(how.key())));
            button.addClickListener(click -> pressed.accept(how));
            buttons.put(how, button);
            faces.add(button);
        }
        Group group = new Group();
        group.addClassName("mat-row");
        group.add(legend, faces);
        add(new HeardChoice(group, words));
    }

    String code() {
        return code;
    }

    /** Says how it is, or that nothing is pressed. */
    void shows(Optional<Rated> now) {
        buttons.forEach((how, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed", String.valueOf(now.filter(how::equals).isPresent())));
    }

    @Tag("fieldset")
    private static final class Group extends Component implements HasComponents, HasStyle {
        private static final long serialVersionUID = 1;
    }

    @Tag("legend")
    private static final class Legend extends Component implements HasComponents {
        private static final long serialVersionUID = 1;
    }
}
