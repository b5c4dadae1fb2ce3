package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Words;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.TranscriptChanged;
import org.saidanddone.review.Transcripts;
import org.saidanddone.transcript.Transcript;

/**
 * What staff wrote down from one recording or photo, and a box to write it. What is being typed stays, also when a
 * colleague saved something meanwhile: then both texts are shown.
 */
final class TranscriptBox extends Div {

    private static final long serialVersionUID = 1;

    private static final int LINES = 6;

    private final transient Transcripts transcripts;
    private final CaseWork work;
    private final transient Attachment attachment;
    private final String field;
    private final String name;
    private final Div shown = new Div();
    private final Div meanwhile = new Div();
    private final Paragraph said = new Paragraph();
    private final LongText text;
    private final NativeDetails form;
    private int base;
    private String baseWords = "";

    TranscriptBox(Transcripts transcripts, CaseWork work, Attachment attachment, String name) {
        this.transcripts = transcripts;
        this.work = work;
        this.attachment = attachment;
        this.name = name;
        this.field = "written-" + attachment.id();
        boolean photo = attachment.kind() == AttachmentKind.PHOTO;
        text = new LongText(
                field,
                Say.text(photo ? "review.written.label.photo" : "review.written.label", name),
                Say.text(photo ? "review.written.hint.photo" : "review.written.hint"));
        text.box().setAttribute("rows", String.valueOf(LINES));
        said.addClassName("done-line");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        NativeButton save = HeadedPart.button(Say.text("review.written.save"), this::save);
        save.setId(field + "-save");
        save.addClassName("second");
        save.getElement().setAttribute("aria-label", Say.text("review.written.save.of", name));
        form = new NativeDetails(Say.text("review.written.open"), new Div(text, HeadedPart.buttons(save)));
        form.setOpen(true);
        add(shown, said, meanwhile, form);
        addClassName("transcript");
    }

    /** Shows what is written down now. What is being typed stays in the box. */
    void show(CaseFile file, List<Transcript> versions) {
        Optional<Transcript> now = file.transcript(attachment.id());
        if (text.text().strip().equals(baseWords)) {
            begin(now);
        }
        shown.removeAll();
        shown.add(words(now));
        if (versions.size() > 1) {
            shown.add(earlier(versions.subList(1, versions.size())));
        }
        form.setSummaryText(Say.text(now.isEmpty() ? "review.written.open" : "review.written.change"));
    }

    /** True where other words are in the box than those that are kept. */
    boolean hasUnkeptWords() {
        return !Words.clean(text.text()).equals(Words.clean(baseWords));
    }

    /** What is written down, or that nobody has done it yet. */
    static Div words(Optional<Transcript> now) {
        Optional<Transcript> written = now.filter(each -> !each.isEmpty());
        if (written.isEmpty()) {
            Div nothing = new Div(new Paragraph(Say.text("review.written.nobody")));
            nothing.addClassNames("note", "warn");
            return nothing;
        }
        return new Div(
                new Paragraph(Say.text("review.written.now")),
                SentWords.words(written.get().words()),
                new Paragraph(by(written.get())));
    }

    private static String by(Transcript version) {
        return Say.text("review.written.by", version.by(), Say.moment(version.written()), version.version());
    }

    private NativeDetails earlier(List<Transcript> versions) {
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        list.addClassName("notes");
        versions.forEach(each -> list.add(new ListItem(
                new Paragraph(by(each)),
                SentWords.words(each.isEmpty() ? Say.text("review.written.taken-back") : each.words()))));
        return new NativeDetails(Say.text("review.written.earlier", versions.size()), list);
    }

    /** From now on this version is what is being changed. */
    private void begin(Optional<Transcript> version) {
        boolean isNew = version.map(Transcript::version).orElse(0) != base;
        base = version.map(Transcript::version).orElse(0);
        baseWords = version.map(Transcript::words).orElse("");
        if (isNew) {
            text.text(baseWords);
            form.setOpen(baseWords.isEmpty());
        }
    }

    private void save() {
        said.setText("");
        text.wrong(false);
        String clean = Words.clean(text.text());
        if (clean.isEmpty() && baseWords.isEmpty()) {
            wrong(Say.text("review.written.missing"));
            return;
        }
        if (Words.length(clean) > Transcript.LIMIT) {
            wrong(Say.text("review.written.too-long", Transcript.LIMIT));
            return;
        }
        try {
            work.change(field, Say.text("review.wish.write", name), file -> write(file, clean), this::saved);
        } catch (TranscriptChanged changed) {
            bothTexts(changed.newest());
        } catch (NowWithLead nowWithLead) {
            work.toLead("review.written.with-lead");
        }
    }

    private CaseAt write(CaseFile file, String clean) {
        return transcripts
                .write(file.feedback().id(), attachment.id(), base, clean)
                .orElseThrow(NowWithLead::new);
    }

    private void saved(CaseFile file) {
        meanwhile.removeAll();
        base = -1;
        begin(file.transcript(attachment.id()));
        said.setText(Say.text("review.written.done"));
        said.getElement().executeJs("this.focus()");
    }

    private void wrong(String sentence) {
        text.wrong(true);
        work.wrong(field, sentence);
    }

    private void bothTexts(Transcript newest) {
        base = newest.version();
        baseWords = newest.words();
        form.setOpen(true);
        shown.removeAll();
        meanwhile.removeAll();
        Div both = new Div(
                new Paragraph(Say.text("review.written.meanwhile", newest.by(), Say.moment(newest.written()))),
                SentWords.words(newest.isEmpty() ? Say.text("review.written.taken-back") : newest.words()),
                new Paragraph(Say.text("review.written.both")));
        both.addClassNames("note", "warn");
        meanwhile.add(both);
        wrong(Say.text("review.written.changed", newest.by()));
    }

    /** The words were kept, and brought the case to the safeguarding lead. */
    private static final class NowWithLead extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
