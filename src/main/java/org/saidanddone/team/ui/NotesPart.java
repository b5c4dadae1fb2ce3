package org.saidanddone.team.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Words;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.CasePart;
import org.saidanddone.review.ui.Place;
import org.saidanddone.review.ui.SentWords;
import org.saidanddone.team.Note;
import org.saidanddone.team.Notes;

/** What colleagues tell one another about the case. */
@Prototype
final class NotesPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String FIELD = "note";

    private final transient Notes notes;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Say.text("review.notes.none"));
    private int count;
    private final LongText text = new LongText(FIELD, Say.text("review.notes.new"), "");

    NotesPart(Notes notes) {
        super("review.notes.heading");
        this.notes = notes;
        list.addClassName("notes");
        list.getElement().setAttribute("role", "list");
        NativeButton add = button(Say.text("review.notes.add"), this::add);
        add.setId("note-add");
        add.addClassName("second");
        add(new Paragraph(Say.text("review.notes.help")), none, list, text, buttons(add));
    }

    @Override
    protected Place place() {
        return Place.TABS;
    }

    @Override
    protected String tab() {
        return count == 0 ? Say.text("review.tab.notes") : Say.text("review.tab.notes.some", count);
    }

    @Override
    protected boolean tellsOnItsTab() {
        return true;
    }

    @Override
    protected int order() {
        return 110;
    }

    @Override
    protected boolean isShownIn(ReviewState state) {
        return true;
    }

    @Override
    protected boolean hasUnkeptWords() {
        return !text.text().isBlank();
    }

    @Override
    protected void show(CaseFile file) {
        text.wrong(false);
        list.removeAll();
        List<Note> all = notes.of(file.feedback().id());
        all.forEach(note -> list.add(new ListItem(
                new Paragraph(Say.text("review.notes.line", note.by(), Say.moment(note.written()))),
                SentWords.words(note.words()))));
        none.setVisible(all.isEmpty());
        count = all.size();
    }

    private void add() {
        String clean = Words.clean(text.text());
        if (clean.isEmpty() || Words.isTooLong(clean)) {
            text.wrong(true);
            work().wrong(FIELD, Say.text("review.notes.missing"));
            return;
        }
        notes.add(work().now().feedback().id(), clean);
        text.text("");
        show(work().now());
        say(Say.text("review.notes.done"));
    }
}
