package org.saidanddone.shell;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.access.Anyone;

/** How far everybody can use this website, honestly: {@code accessibility/statement.md}. */
@Anyone
@Prototype
@Route(value = "accessibility-statement", layout = EasyLayout.class)
class StatementView extends EasyPage {

    private static final long serialVersionUID = 1;

    StatementView() {
        heading(Say.text("statement.heading"));
        backTo("");
        Statement statement = new Statement();
        statement.getElement().setAttribute("lang", LanguageFile.ENGLISH.toLanguageTag());
        show(paragraphs(Say.text("statement.intro")));
        show(statement);
    }
}
