package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.saidanddone.casegroup.Matter;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;

/** The title of a matter, and closing it or opening it again. */
final class MatterTitle extends Div {

    private static final long serialVersionUID = 1;

    /** The id of the field, for what is wrong with it. */
    static final String FIELD = "matter-title";

    /** @param change what to do with the title, and if the matter is to be open */
    MatterTitle(Matter matter, BiConsumer<String, Boolean> change) {
        TextLine title = new TextLine(
                FIELD, Say.text("review.matter.title"), Say.text("review.matter.new.hint"), matter.title(), text -> {});
        NativeButton keep = HeadedPart.button(
                Say.text("review.matter.title.keep"), () -> change.accept(title.text(), matter.open()));
        keep.setId("matter-title-keep");
        keep.addClassName("second");
        NativeButton close = HeadedPart.button(
                Say.text(matter.open() ? "review.matter.close" : "review.matter.reopen"),
                () -> change.accept(matter.title(), !matter.open()));
        close.setId("matter-close");
        close.addClassName("second");
        add(new NativeDetails(
                Say.text("review.matter.change"),
                new Div(
                        title,
                        HeadedPart.buttons(keep),
                        new Paragraph(Say.text("review.matter.close.help")),
                        HeadedPart.buttons(close))));
    }
}
