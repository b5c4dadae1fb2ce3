package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffGrid;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.reply.phrase.SavedPhrase;
import org.saidanddone.reply.phrase.SavedPhrases;

/** The phrases that the organisation keeps for its replies. */
@Only({Role.REVIEWER, Role.ACTION_OWNER, Role.ADMINISTRATOR})
@Prototype
@Route(value = ReplyNavigation.PHRASES, layout = StaffLayout.class)
class PhrasesView extends StaffPage {

    private static final long serialVersionUID = 1;

    PhrasesView(SavedPhrases phrases, ComposerKit kit) {
        heading(Say.text("reply.phrase.list.heading"));
        show(paragraphs(Say.text(kit.keepsPhrases() ? "reply.phrase.list.intro" : "reply.phrase.list.intro.reads")));
        if (kit.keepsPhrases()) {
            Anchor add = new Anchor(ReplyNavigation.NEW_PHRASE, Say.text("reply.phrase.list.add"));
            add.setId("phrase-add");
            add.addClassName("button");
            Div buttons = new Div(add);
            buttons.addClassName("buttons");
            show(buttons);
        }
        StaffGrid<SavedPhrase> list = new StaffGrid<SavedPhrase>(
                        Say.text("reply.phrase.list.heading"),
                        new Paragraph(Say.text(
                                kit.keepsPhrases() ? "reply.phrase.list.none" : "reply.phrase.list.none.reads")))
                .leads(
                        Say.text("reply.phrase.title"),
                        phrase -> phrase.words().title(),
                        phrase -> ReplyNavigation.phrase(phrase.id()),
                        phrase -> List.of(),
                        phrase -> List.of(phrase.words().plain()))
                .words(Say.text("reply.phrase.plain"), phrase -> phrase.words().plain())
                .words(Say.text("reply.phrase.easy"), phrase -> phrase.words().easy());
        list.getColumns().getFirst().setFlexGrow(1);
        list.setItems(phrases.all());
        show(list);
    }
}
