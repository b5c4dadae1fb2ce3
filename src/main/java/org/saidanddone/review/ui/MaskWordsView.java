package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.redaction.MaskWord;
import org.saidanddone.redaction.MaskWords;

/** The organisation's own list of words that are suggested for hiding. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR})
@Prototype
@Route(value = ReviewNavigation.MASK_WORDS, layout = StaffLayout.class)
class MaskWordsView extends StaffPage {

    private static final long serialVersionUID = 1;

    private static final String FIELD = "mask-words";

    private final transient MaskWords words;
    private final TextLine fresh =
            new TextLine(FIELD, Say.text("review.mask-words.label"), Say.text("review.mask-words.hint"));
    private final Div list = new Div();

    MaskWordsView(MaskWords words) {
        this.words = words;
        heading(Say.text("review.mask-words.heading"));
        NativeButton add = new NativeButton(Say.text("review.mask-words.add"), click -> add());
        add.addClassName("button");
        add.setId("mask-words-add");
        fresh.whenEntered(this::add);
        show(new Paragraph(Say.text("review.mask-words.intro")), fresh, add, list);
        list();
    }

    private void list() {
        list.removeAll();
        List<MaskWord> all = words.all();
        if (all.isEmpty()) {
            list.add(new Paragraph(Say.text("review.mask-words.none")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("cards", "columns");
        cards.getElement().setAttribute("role", "list");
        all.forEach(word -> cards.add(card(word)));
        list.add(cards);
    }

    private ListItem card(MaskWord word) {
        NativeButton remove = new NativeButton(Say.text("review.mask-words.remove"), click -> {
            words.remove(word.id());
            list();
            done(Say.text("review.mask-words.removed"));
            focusHeading();
        });
        remove.addClassNames("button", "second", "small");
        remove.getElement().setAttribute("aria-label", Say.text("review.mask-words.remove.one", word.words()));
        ListItem card = new ListItem(new Paragraph(new Span(word.words())), remove);
        card.addClassName("card");
        return card;
    }

    private void add() {
        noProblem();
        String typed = fresh.text().strip();
        boolean full = words.all().size() >= MaskWords.MOST;
        boolean wrong = typed.isEmpty() || typed.length() > MaskWords.LONGEST;
        fresh.wrong(wrong);
        if (full || wrong) {
            problem(FIELD, Say.text(full ? "review.mask-words.full" : "review.mask-words.wrong"));
            return;
        }
        words.add(typed);
        fresh.text("");
        list();
        done(Say.text("review.mask-words.added"));
    }
}
