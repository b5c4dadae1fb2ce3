package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.SettingAside;

/** Setting a case aside that nobody meant as feedback, and taking it back. */
final class SetAsidePart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String SET_ASIDE = "set-aside";

    private final transient SettingAside settingAside;
    private final CaseWork work;
    private final Div body = new Div();

    SetAsidePart(SettingAside settingAside, CaseWork work) {
        super("review.set-aside.heading");
        this.settingAside = settingAside;
        this.work = work;
        add(body);
    }

    @Override
    void show(CaseFile file) {
        body.removeAll();
        boolean aside = file.state() instanceof ReviewState.SetAside;
        setVisible(aside || file.state() instanceof ReviewState.Awaiting);
        NativeButton button = aside
                ? button(Say.text("review.set-aside.back"), this::takeBack)
                : button(Say.text("review.set-aside.go"), this::setAside);
        button.setId(SET_ASIDE);
        button.addClassName("second");
        settingAside.signs(file.feedback().id()).stream()
                .sorted()
                .forEach(sign -> body.add(new Paragraph(Say.text("review.sign." + sign.name()))));
        body.add(new Paragraph(Say.text(aside ? "review.set-aside.now" : "review.set-aside.help")), buttons(button));
    }

    private void setAside() {
        work.change(
                SET_ASIDE,
                Say.text("review.wish.set-aside"),
                file -> settingAside.setAside(file.feedback().id(), file.version()),
                file -> sayWithFocus(Say.text("review.set-aside.done")));
    }

    private void takeBack() {
        work.change(
                SET_ASIDE,
                Say.text("review.wish.take-back"),
                file -> settingAside.takeBack(file.feedback().id(), file.version()),
                file -> sayWithFocus(Say.text("review.set-aside.done-back")));
    }
}
