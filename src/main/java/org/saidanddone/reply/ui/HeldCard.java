package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.publishing.hold.TextHold;
import org.saidanddone.publishing.hold.TextKind;
import org.saidanddone.redaction.TextBeside;
import org.saidanddone.reply.HeldWords;
import org.saidanddone.review.FoundBeside;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;

/** A text that is looked at again: what it says, and the two decisions; or what was decided. */
final class HeldCard extends Div {

    private static final long serialVersionUID = 1;

    private final transient HeldWords held;
    private final transient HeldWords.Held shown;
    private final transient Runnable done;
    private final transient Map<String, TextBox> boxes = new LinkedHashMap<>();
    private final Paragraph wrong = new Paragraph();

    HeldCard(HeldWords held, HeldWords.Held shown, Runnable done) {
        this.held = held;
        this.shown = shown;
        this.done = done;
        addClassName("card");
        setClassName("urgent", shown.hold().isOpen());
        setId("held-" + shown.hold().id());
        add(new H3(Say.text("reply.held.kind." + shown.hold().kind().name())));
        add(new Paragraph(Say.text("reply.held.since", Say.moment(shown.hold().placed()))));
        wrong.setId("held-wrong-" + shown.hold().id());
        wrong.addClassName("done-line");
        wrong.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(wrong);
        shown.hold().decided().ifPresentOrElse(this::decided, this::open);
    }

    private void decided(TextHold.Decided decided) {
        String by = decided.by().isBlank() ? Say.text("reply.held.nobody") : decided.by();
        add(new Paragraph(
                Say.text(decided.kept() ? "reply.held.kept" : "reply.held.mended", by, Say.moment(decided.when()))));
        if (!decided.reason().isBlank()) {
            add(words(decided.reason()));
        }
        shown.before().forEach(was -> {
            add(new Paragraph(Say.text(
                    "reply.held.was", Say.text("reply.held.field." + was.field()), was.by(), Say.moment(was.when()))));
            add(words(was.was()));
        });
    }

    private static Div words(String text) {
        Div words = new Div(text);
        words.addClassName("words");
        return words;
    }

    private void open() {
        long id = shown.hold().id();
        if (shown.hold().kind() == TextKind.FORM) {
            add(new Paragraph(Say.text("reply.held.form")));
        }
        for (TextBeside text : shown.texts()) {
            TextBox box =
                    new TextBox("held-" + id + "-" + text.field(), Say.text("reply.held.field." + text.field()), "", 3);
            box.text(text.words());
            mark(box, text.words(), text.field(), shown.found());
            boxes.put(text.field(), box);
            add(box);
        }
        if (!boxes.isEmpty()) {
            add(buttons("held-mend-" + id, "reply.held.mend", this::mend, false));
        }
        TextBox reason =
                new TextBox("held-reason-" + id, Say.text("reply.held.reason"), Say.text("reply.held.reason.hint"), 2);
        add(reason, buttons("held-keep-" + id, "reply.held.keep", () -> keep(reason), true));
    }

    private static void mark(TextBox box, String written, String field, List<FoundBeside> found) {
        List<FoundBeside> here =
                found.stream().filter(each -> each.field().equals(field)).toList();
        box.below();
        box.wrong(!here.isEmpty());
        if (!here.isEmpty()) {
            box.below(new WordMarks(written, here, each -> {}));
        }
    }

    private static Div buttons(String id, String key, Runnable then, boolean second) {
        NativeButton button = new NativeButton(Say.text(key), click -> then.run());
        button.setId(id);
        button.addClassName("button");
        if (second) {
            button.addClassName("second");
        }
        Div buttons = new Div(button);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void mend() {
        Map<String, String> words = new LinkedHashMap<>();
        boxes.forEach((field, box) -> words.put(field, box.text()));
        if (words.values().stream().anyMatch(text -> text.isBlank() || text.length() > HeldWords.LONGEST)) {
            say("reply.held.wrong.words");
            return;
        }
        decide(() -> {
            List<FoundBeside> found =
                    held.mend(shown.hold().feedbackId(), shown.hold().id(), words);
            boxes.forEach((field, box) -> mark(box, box.text(), field, found));
            if (found.isEmpty()) {
                done.run();
            } else {
                say("reply.held.wrong.hidden");
            }
        });
    }

    private void keep(TextBox reason) {
        if (reason.text().isBlank() || reason.text().length() > HeldWords.LONGEST) {
            reason.wrong(true);
            say("reply.held.wrong.reason");
            return;
        }
        decide(() -> {
            held.keep(shown.hold().feedbackId(), shown.hold().id(), reason.text());
            done.run();
        });
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
        } catch (MoveRefused | NoSuchCase gone) {
            say("reply.held.wrong.gone");
        }
    }

    private void say(String key) {
        wrong.setText(Say.text(key));
        wrong.getElement().executeJs("this.focus()");
    }
}
