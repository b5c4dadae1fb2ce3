package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.ChangeDraft;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.Saved.Stale;

/** Two people wrote at once: both texts, and the choice what to keep. */
final class StalePanel extends Div {

    private static final long serialVersionUID = 1;

    /**
     * @param keepForm what to do when the writer has brought the two together in the form
     * @param takeTheirs what to do when the writer wants the colleague's words in the form
     */
    StalePanel(Stale stale, Runnable keepForm, Runnable takeTheirs) {
        setId("stale");
        addClassNames("note", "warn", "stale");
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "alert");
        add(new H2(Say.text("reply.stale.heading", stale.by())));
        if (stale.theirs().isEmpty()) {
            add(new Paragraph(Say.text("reply.stale.emptied", stale.by())));
        } else {
            add(new Paragraph(Say.text("reply.stale.text", stale.by(), Say.moment(stale.at()))));
        }
        add(new Paragraph(Say.text("reply.stale.mend")));
        Div both = new Div(
                text(Say.text("reply.stale.theirs", stale.by()), stale.theirs()),
                text(Say.text("reply.stale.yours"), stale.yours()));
        both.addClassName("stale-both");
        NativeButton keep = new NativeButton(Say.text("reply.stale.keep"), click -> keepForm.run());
        keep.setId("stale-keep");
        keep.addClassName("button");
        Div buttons = new Div(keep);
        buttons.addClassName("buttons");
        if (!stale.theirs().isEmpty()) {
            NativeButton take = new NativeButton(Say.text("reply.stale.take", stale.by()), click -> takeTheirs.run());
            take.setId("stale-take");
            take.addClassNames("button", "second");
            buttons.add(take);
        }
        add(both, buttons);
    }

    private static Div text(String title, ReplyDraft draft) {
        Div all = new Div(new H3(title));
        draft.outcome().ifPresent(outcome -> all.add(new Paragraph(Say.text("reply.outcome." + outcome))));
        draft.byDate().ifPresent(day -> part(all, "reply.by-date", Say.date(day)));
        part(all, "reply.reason", draft.reason());
        part(all, "reply.letter.words", draft.letter().plain());
        part(all, "reply.letter.easy-words", draft.letter().easy());
        part(all, "reply.words", draft.plain());
        part(all, "reply.easy-words", draft.easy());
        ChangeDraft change = draft.change();
        change.kind().ifPresent(kind -> part(all, "reply.change", Say.text("reply.change.kind." + kind)));
        change.status().ifPresent(status -> part(all, "reply.change.status", Wording.status(status)));
        change.date().ifPresent(day -> part(all, "reply.change.date", Say.date(day)));
        part(all, "reply.change.title", change.title());
        part(all, "reply.change.easy-title", change.easyTitle());
        part(all, "reply.change.words", change.plain());
        part(all, "reply.change.easy-words", change.easy());
        change.evidence()
                .kind()
                .ifPresent(kind -> part(all, "reply.evidence", Say.text("reply.evidence.kind." + kind)));
        part(all, "reply.evidence.words", change.evidence().text());
        return all;
    }

    private static void part(Div all, String key, String words) {
        if (words.isBlank()) {
            return;
        }
        Paragraph name = new Paragraph(Say.text(key));
        name.addClassName("stale-part");
        Div text = new Div(words);
        text.addClassName("words");
        all.add(name, text);
    }
}
