package org.saidanddone.reply.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.phrase.PhraseWords;
import org.saidanddone.reply.phrase.SavedPhrase;

/** Puts a saved phrase into the reply: its plain words into one box, its easy-read words into the other. */
final class PhrasePicker extends Div {

    private static final long serialVersionUID = 1;

    /**
     * A field to find a phrase in; where there is none yet, the way to the list for those who keep it.
     *
     * @param phrases those there are
     * @param mayKeep true for whoever can add one
     * @param chosen what to do with the one that was chosen
     */
    PhrasePicker(List<SavedPhrase> phrases, boolean mayKeep, Consumer<PhraseWords> chosen) {
        addClassName("phrase-picker");
        if (phrases.isEmpty()) {
            if (mayKeep) {
                add(new Anchor(ReplyNavigation.PHRASES, Say.text("reply.phrase.first")));
            }
            return;
        }
        Span said = new Span();
        said.addClassName("phrase-said");
        said.getElement().setAttribute("role", "status");
        ComboBox<SavedPhrase> field = new ComboBox<>(Say.text("reply.phrase.put-in"));
        field.setId("phrase");
        field.setPlaceholder(Say.text("reply.phrase.find"));
        field.setItemLabelGenerator(phrase -> phrase.words().title());
        field.setItems((phrase, typed) -> isIn(phrase.words(), typed), phrases);
        field.addValueChangeListener(change -> {
            SavedPhrase phrase = change.getValue();
            if (phrase != null) {
                field.clear();
                chosen.accept(phrase.words());
                said.setText(Say.text("reply.phrase.is-in", phrase.words().title()));
            }
        });
        add(field, said);
    }

    /** Found by its title, and by what it says. */
    private static boolean isIn(PhraseWords words, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return List.of(words.title(), words.plain(), words.easy()).stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(sought));
    }
}
