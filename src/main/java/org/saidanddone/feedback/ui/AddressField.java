package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.easyread.ui.Typing;
import org.saidanddone.feedback.AnswerWay;

/** Where an answer goes: an e-mail address, a telephone number, or a name and an address on paper. */
final class AddressField extends Div {

    private static final long serialVersionUID = 1;

    private final SerializableSupplier<String> text;

    AddressField(String id, AnswerWay way, String before, SerializableConsumer<String> kept) {
        addClassName("field");
        String label = Say.text("question.answer-way." + way.name() + ".address");
        if (way == AnswerWay.LETTER) {
            NativeLabel name = new NativeLabel(label);
            name.setFor(id);
            name.setId(id + "-label");
            WordsBox box = new WordsBox(id).labelled(id + "-label");
            box.getElement()
                    .setAttribute("rows", "4")
                    .setAttribute("autocomplete", Device.autocomplete("street-address"));
            add(name, box);
            Typing typing = new Typing(box.getElement(), before, kept);
            text = typing::text;
        } else {
            boolean mail = way == AnswerWay.EMAIL;
            TextLine field = new TextLine(id, label, "", before, kept)
                    .as(mail ? "email" : "tel", Device.autocomplete(mail ? "email" : "tel"));
            add(field);
            text = field::text;
        }
    }

    /** The browser neither remembers it nor offers what somebody else typed. */
    AddressField notRemembered() {
        forget(getElement());
        return this;
    }

    private static void forget(Element element) {
        if (element.hasAttribute("autocomplete")) {
            element.setAttribute("autocomplete", "off");
        }
        element.getChildren().filter(child -> !child.isTextNode()).forEach(AddressField::forget);
    }

    String text() {
        return text.get();
    }
}
