package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.saidanddone.casegroup.CaseGroup;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;

/** The title of a group, and closing it or opening it again. */
final class GroupTitle extends Div {

    private static final long serialVersionUID = 1;

    /** The id of the field, for what is wrong with it. */
    static final String FIELD = "group-title";

    /** @param change what to do with the title, and if the group is to be open */
    GroupTitle(CaseGroup group, BiConsumer<String, Boolean> change) {
        TextLine title = new TextLine(
                FIELD, Say.text("review.group.title"), Say.text("review.group.new.hint"), group.title(), text -> {});
        NativeButton keep =
                HeadedPart.button(Say.text("review.group.title.keep"), () -> change.accept(title.text(), group.open()));
        keep.setId("group-title-keep");
        keep.addClassName("second");
        NativeButton close = HeadedPart.button(
                Say.text(group.open() ? "review.group.close" : "review.group.reopen"),
                () -> change.accept(group.title(), !group.open()));
        close.setId("group-close");
        close.addClassName("second");
        add(new NativeDetails(
                Say.text("review.group.change"),
                new Div(
                        title,
                        HeadedPart.buttons(keep),
                        new Paragraph(Say.text("review.group.close.help")),
                        HeadedPart.buttons(close))));
    }
}
