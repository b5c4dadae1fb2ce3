package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Wish;
import org.saidanddone.feedback.WishChoice;
import org.saidanddone.feedback.WishSettings;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;

/** Which wishes for an answer are offered: those that somebody here can meet. */
@Only(Role.ADMINISTRATOR)
@Prototype
@Route(value = FeedbackNavigation.WISHES, layout = StaffLayout.class)
class WishesView extends StaffPage {

    private static final long serialVersionUID = 1;

    private final transient WishSettings settings;

    WishesView(WishSettings settings) {
        this.settings = settings;
        heading(Say.text("work.wishes.heading"));
        show();
    }

    private void show() {
        clear();
        show(new Paragraph(Say.text("work.wishes.intro")));
        Set<Wish> chosen = settings.chosen();
        show(new H2(Say.text("work.wishes.ways")), list(QuestionSet.ANSWER_WAY, chosen));
        show(new H2(Say.text("work.wishes.formats")), list(QuestionSet.ANSWER_FORMAT, chosen));
        List<WishChoice> history = settings.history();
        if (!history.isEmpty()) {
            UnorderedList past = new UnorderedList();
            history.forEach(choice -> past.add(new ListItem(Say.text(
                    choice.offered() ? "work.wishes.history.on" : "work.wishes.history.off",
                    Say.moment(choice.chosen()),
                    choice.by(),
                    name(choice.wish())))));
            show(new NativeDetails(Say.text("work.wishes.history"), past));
        }
    }

    private UnorderedList list(String question, Set<Wish> chosen) {
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("cards", "columns");
        cards.getElement().setAttribute("role", "list");
        Stream.of(Wish.values())
                .filter(wish -> wish.question().equals(question))
                .forEach(wish -> cards.add(card(wish, chosen.contains(wish))));
        return cards;
    }

    private ListItem card(Wish wish, boolean offered) {
        String name = name(wish);
        boolean noMail = wish == Wish.EMAIL && !settings.canMail();
        ListItem card = new ListItem(
                new H3(name),
                new Paragraph(Say.text("work.wishes.needs." + wish)),
                new Paragraph(Say.text(
                        noMail ? "work.wishes.no-mail" : offered ? "work.wishes.is-on" : "work.wishes.is-off")));
        card.addClassName("card");
        NativeButton button = new NativeButton(Say.text(offered ? "work.wishes.stop" : "work.wishes.offer"), click -> {
            settings.offer(wish, !offered);
            show();
            done(Say.text(offered ? "work.wishes.stopped" : "work.wishes.offered", name));
            focusHeading();
        });
        button.setId("wish-" + wish.name());
        button.addClassNames("button", "second");
        button.getElement()
                .setAttribute("aria-label", Say.text(offered ? "work.wishes.stop.one" : "work.wishes.offer.one", name));
        card.add(button);
        return card;
    }

    private static String name(Wish wish) {
        return LanguageFile.english().text(Variant.PLAIN, wish.key());
    }
}
