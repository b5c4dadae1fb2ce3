package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Folded;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.plan.Plans;
import org.saidanddone.team.TagList;

/** Searching, and narrowing a list down. What is asked for stays in the session and never stands in an address. */
final class NarrowPart extends Div {

    private static final long serialVersionUID = 1;

    static final String WORDS = "search-words";

    private final InboxQuery now;
    private final TextLine words;
    private final SerializableConsumer<InboxQuery> ask;
    private @Nullable NarrowFields fields;

    NarrowPart(Plans plans, TagList tags, InboxQuery now, IntSupplier found, SerializableConsumer<InboxQuery> ask) {
        this.now = now;
        this.ask = ask;
        Narrowed narrowed = now.narrowed();
        words = new TextLine(
                        WORDS,
                        Say.text("review.narrow.words"),
                        Say.text("review.narrow.words.hint"),
                        narrowed.words(),
                        t -> {})
                .as("search", "off")
                .whenEntered(this::ask);
        NativeButton go = HeadedPart.button(Say.text("review.narrow.go"), this::ask);
        go.setId("narrow-go");
        Folded folded = new Folded("narrow", new Span(Say.text("review.narrow.open")), () -> {
            NarrowFields made = new NarrowFields(plans, tags, now);
            fields = made;
            return new Div(made, HeadedPart.buttons(go));
        });
        // A key goes straight to the words to look for: they are always there.
        folded.always(words);
        add(folded);
        if (narrowed.count() > 0) {
            NativeButton whole =
                    HeadedPart.button(Say.text("review.narrow.whole"), () -> ask.accept(now.narrowedTo(Narrowed.NOT)));
            whole.setId("narrow-whole");
            whole.addClassNames("second", "small");
            Div note = new Div(
                    new Paragraph(Say.text("review.narrow.now", NarrowWords.of(narrowed, plans, tags))),
                    new Paragraph(count(found.getAsInt())),
                    HeadedPart.buttons(whole));
            note.addClassName("note");
            note.setId("narrowed");
            add(note);
        }
    }

    private static String count(int found) {
        return Say.text(found < Inbox.COUNTED ? "review.narrow.found" : "review.narrow.found.many", found);
    }

    /** With fields that nobody has opened, what they would say stays as it is. */
    private void ask() {
        String typed = words.text().strip();
        NarrowFields chosen = fields;
        ask.accept(
                chosen == null
                        ? now.narrowedTo(now.narrowed().withWords(typed))
                        : now.narrowedTo(chosen.chosen(typed, now.narrowed().sameAs()))
                                .ordered(chosen.order()));
    }
}
