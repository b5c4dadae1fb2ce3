package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.Meanwhile;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Status;

/** Somebody changed the action after the writer of a reply looked at it: what they saw and want, and what it is now. */
final class MeanwhilePanel extends Div {

    private static final long serialVersionUID = 1;

    static final String ID = "meanwhile";

    /**
     * @param meanwhile what became of the action
     * @param wanted what the reply would change, where it would change anything
     * @param goOn what to do when the writer has read it and goes on
     */
    MeanwhilePanel(Meanwhile meanwhile, Optional<Change> wanted, Runnable goOn) {
        setId(ID);
        addClassNames("note", "warn", "stale");
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "alert");
        add(
                new H2(Say.text(
                        "reply.meanwhile.heading", meanwhile.now().code().text())),
                new Paragraph(Say.text("reply.meanwhile.text")));
        Div saw = facts("reply.meanwhile.saw", meanwhile.seenStatus(), meanwhile.seenDue());
        wanted.ifPresent(change ->
                saw.add(new Paragraph(Say.text("reply.meanwhile.wanted")), new Paragraph(Wording.proposal(change))));
        Div now = facts(
                "reply.meanwhile.now", meanwhile.now().status(), meanwhile.now().due());
        Div both = new Div(saw, now);
        both.addClassName("stale-both");
        add(both, new H3(Say.text("reply.meanwhile.changes")), changes(meanwhile));
        NativeButton on = new NativeButton(Say.text("reply.meanwhile.go-on"), click -> goOn.run());
        on.setId("meanwhile-go-on");
        on.addClassName("button");
        Div buttons = new Div(on);
        buttons.addClassName("buttons");
        add(buttons);
    }

    private static Div facts(String title, Status status, Optional<LocalDate> due) {
        return new Div(
                new H3(Say.text(title)),
                new Paragraph(Say.text("reply.meanwhile.status", Wording.status(status))),
                new Paragraph(Say.text(
                        "reply.meanwhile.due", due.map(Say::date).orElseGet(() -> Say.text("reply.action.no-date")))));
    }

    private static UnorderedList changes(Meanwhile meanwhile) {
        UnorderedList list = new UnorderedList();
        if (meanwhile.since().isEmpty()) {
            list.add(new ListItem(Say.text("reply.meanwhile.texts")));
        }
        for (ProgressUpdate update : meanwhile.since()) {
            ListItem line = new ListItem(
                    new Paragraph(Say.text("reply.meanwhile.by", Say.moment(update.made()), Wording.signature(update))),
                    new Paragraph(Wording.change(update.change())));
            line.add(Wording.paragraphs(update.plain()));
            list.add(line);
        }
        return list;
    }
}
