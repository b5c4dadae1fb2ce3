package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Voice;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.ui.ActionSection;
import org.saidanddone.reply.Conversation;
import org.saidanddone.reply.Conversations;
import org.saidanddone.reply.Reply;

/** On the public page of an action: what people said and what was answered. That people dispute it stands at its status. */
@Singleton
final class SaidSection implements ActionSection {

    private static final int ORDER = 100;

    private final Conversations conversations;

    SaidSection(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Component of(Action action) {
        Div section = new Div();
        section.addClassName("people-said");
        section.add(new H2(Say.text("said.heading")));
        List<Conversation> all = conversations.about(action.id());
        int unread = conversations.unreadAbout(action.id());
        List<Reply> withoutQuote = conversations.withoutQuote(action.id());
        if (all.isEmpty() && withoutQuote.isEmpty()) {
            section.add(new Paragraph(Say.text("said.none")));
            unread(section, unread, "said.unread");
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("conversations");
        all.forEach(one -> list.add(item(one)));
        withoutQuote.forEach(
                reply -> list.add(new ListItem(new Paragraph(Say.text("said.taken-back")), reply(reply, Voice.OWN))));
        section.add(list);
        unread(section, unread, "said.unread.more");
        return section;
    }

    /** Whoever did not let their words be shown is a number. */
    private static void unread(Div section, int people, String key) {
        if (people > 0) {
            section.add(paragraphs(people == 1 ? Say.text(key + ".one") : Say.text(key, people)));
        }
    }

    private static Div paragraphs(String text) {
        return new Div(Wording.paragraphs(text));
    }

    private static ListItem item(Conversation one) {
        ListItem item = new ListItem(new SaidCard(one.said(), "said"));
        item.add(new Paragraph(Say.text("said.when", Say.month(one.said().published()))));
        one.replies().forEach(reply -> item.add(reply(reply, one.said().voice())));
        return item;
    }

    private static Div reply(Reply reply, Voice voice) {
        H3 headline = new H3(Wording.publicHeadline(reply, voice));
        Div head = new Div(PictureImage.beside(Wording.picture(reply.outcome())), headline);
        head.addClassName("we-say-head");
        Div all = new Div(head);
        all.addClassName("we-say");
        all.add(Wording.paragraphs(Say.either(reply.plain(), reply.easy())));
        if (!reply.reason().isBlank()) {
            all.add(Wording.paragraphs(Say.text("said.reply.reason", reply.reason())));
        }
        reply.verdict().ifPresent(verdict -> {
            Div line = new Div(
                    PictureImage.beside(Wording.picture(verdict)),
                    new Paragraph(Wording.saidBy(voice, "said.verdict." + verdict)));
            line.addClassName("said-verdict");
            all.add(line);
        });
        return all;
    }

    @Override
    public int order() {
        return ORDER;
    }
}
