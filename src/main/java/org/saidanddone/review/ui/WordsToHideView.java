package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.GridLine;
import org.saidanddone.easyread.ui.RowGrid;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.redaction.WordsToHide;

/** The organisation's own list of words that are suggested for hiding. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR})
@Prototype
@Route(value = ReviewNavigation.MASK_WORDS, layout = StaffLayout.class)
class WordsToHideView extends StaffPage {

    private static final long serialVersionUID = 1;

    private static final String FIELD = "words-to-hide";

    private final transient WordsToHide words;
    private final TextLine fresh =
            new TextLine(FIELD, Say.text("review.words-to-hide.label"), Say.text("review.words-to-hide.hint"));
    private final RowGrid list = new RowGrid(
                    Say.text("review.words-to-hide.heading"),
                    new Paragraph(Say.text("review.words-to-hide.none")),
                    Say.text("review.words-to-hide.column.words"))
            .press(
                    Say.text("review.words-to-hide.column.remove"),
                    row -> Say.text("review.words-to-hide.remove"),
                    row -> Say.text(
                            "review.words-to-hide.remove.one", row.lead().name()),
                    this::remove);

    WordsToHideView(WordsToHide words) {
        this.words = words;
        heading(Say.text("review.words-to-hide.heading"));
        NativeButton add = new NativeButton(Say.text("review.words-to-hide.add"), click -> add());
        add.addClassName("button");
        add.setId("words-to-hide-add");
        fresh.whenEntered(this::add);
        show(new Paragraph(Say.text("review.words-to-hide.intro")), fresh, add, list);
        list();
    }

    private void list() {
        list.all(words.all().stream()
                .map(word -> new GridLine(word.id(), GridLine.Lead.of(word.words(), "")))
                .toList());
    }

    private void remove(GridLine row) {
        words.remove(row.id());
        list();
        done(Say.text("review.words-to-hide.removed"));
        focusHeading();
    }

    private void add() {
        noProblem();
        String typed = fresh.text().strip();
        boolean full = words.all().size() >= WordsToHide.MOST;
        boolean wrong = typed.isEmpty() || typed.length() > WordsToHide.LONGEST;
        fresh.wrong(wrong);
        if (full || wrong) {
            problem(FIELD, Say.text(full ? "review.words-to-hide.full" : "review.words-to-hide.wrong"));
            return;
        }
        words.add(typed);
        fresh.text("");
        list();
        done(Say.text("review.words-to-hide.added"));
    }
}
