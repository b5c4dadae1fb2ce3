package org.saidanddone.team.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;

/** Asks for another name of a tag. What is refused is said at the field, and what was typed stays there. */
final class RenameDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final TextField field = new TextField(Say.text("review.tag-list.name"));

    /**
     * @param now its name now
     * @param rename takes the new name, and says what is wrong with it; empty where it is taken
     */
    RenameDialog(String now, SerializableFunction<String, Optional<String>> rename) {
        setHeaderTitle(Say.text("review.tag-list.rename.spoken", now));
        addClassName("staff");
        setCloseOnOutsideClick(false);
        setWidth("min(30rem, 92vw)");
        field.setId("rename-tag");
        field.setHelperText(Say.text("review.tag-list.new.hint"));
        field.setValue(now);
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        add(field);
        NativeButton save = HeadedPart.button(Say.text("review.tag-list.rename"), () -> rename(rename));
        save.setId("rename-save");
        NativeButton leave = HeadedPart.button(Say.text("review.tag-list.rename.leave"), this::close);
        leave.addClassName("second");
        getFooter().add(leave, save);
        field.getElement().addEventListener("keydown", enter -> rename(rename)).setFilter("event.key === 'Enter'");
    }

    private void rename(SerializableFunction<String, Optional<String>> rename) {
        Optional<String> wrong = rename.apply(field.getValue());
        wrong.ifPresentOrElse(
                sentence -> {
                    field.setErrorMessage(sentence);
                    field.setInvalid(true);
                    field.focus();
                },
                this::close);
    }
}
