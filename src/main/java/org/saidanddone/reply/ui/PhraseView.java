package org.saidanddone.reply.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.reply.phrase.PhraseProblem;
import org.saidanddone.reply.phrase.PhraseProblem.Field;
import org.saidanddone.reply.phrase.PhraseSaved;
import org.saidanddone.reply.phrase.PhraseWords;
import org.saidanddone.reply.phrase.SavedPhrase;
import org.saidanddone.reply.phrase.SavedPhrases;

/** One saved phrase: to read, and for those who keep the list to change. */
@Only({Role.REVIEWER, Role.ACTION_OWNER, Role.ADMINISTRATOR})
@Prototype
@Route(value = ReplyNavigation.PHRASE, layout = StaffLayout.class)
class PhraseView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String TITLE = "phrase-title";
    private static final String PLAIN = "phrase-plain";
    private static final String EASY = "phrase-easy";
    private static final String NEW = "new";

    private final transient SavedPhrases phrases;
    private final transient ComposerKit kit;
    private final TextLine title =
            new TextLine(TITLE, Say.text("reply.phrase.title"), Say.text("reply.phrase.title.hint"));
    private final WordsAdvice plainAdvice = new WordsAdvice(Variant.PLAIN);
    private final WordsAdvice easyAdvice = new WordsAdvice(Variant.EASY_READ);
    private final TextBox plain =
            new TextBox(PLAIN, Say.text("reply.phrase.plain"), Say.text("reply.words.hint"), 6).onPause(this::advise);
    private final TextBox easy = new TextBox(EASY, Say.text("reply.phrase.easy"), Say.text("reply.easy-words.hint"), 6)
            .onPause(this::advise);
    private final Div theirs = new Div();
    private transient Optional<SavedPhrase> seen = Optional.empty();

    PhraseView(SavedPhrases phrases, ComposerKit kit) {
        this.phrases = phrases;
        this.kit = kit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow(NotFoundException::new);
        backTo(ReplyNavigation.PHRASES);
        if (id.equals(NEW)) {
            if (!kit.keepsPhrases()) {
                throw new NotFoundException();
            }
            heading(Say.text("reply.phrase.new"));
            form(PhraseWords.NONE);
            return;
        }
        SavedPhrase phrase = phrases.find(Long.parseLong(id)).orElseThrow(NotFoundException::new);
        heading(phrase.words().title());
        if (kit.keepsPhrases()) {
            seen = Optional.of(phrase);
            show(new Paragraph(changed(phrase)));
            form(phrase.words());
        } else {
            show(new H2(Say.text("reply.phrase.plain")));
            show(paragraphs(phrase.words().plain()));
            show(new H2(Say.text("reply.phrase.easy")));
            show(paragraphs(phrase.words().easy()));
            show(new Paragraph(changed(phrase)));
        }
    }

    private static String changed(SavedPhrase phrase) {
        return Say.text("reply.phrase.changed", Say.moment(phrase.changed()), phrase.changedBy());
    }

    private void form(PhraseWords words) {
        title.text(words.title());
        plain.text(words.plain());
        easy.text(words.easy());
        advise();
        Paragraph nobody = new Paragraph(Say.text("reply.phrase.nobody"));
        nobody.addClassName("note");
        NativeButton save = new NativeButton(Say.text("reply.phrase.save"), click -> save());
        save.addClassName("button");
        save.setId("phrase-save");
        Div buttons = new Div(save);
        buttons.addClassName("buttons");
        if (seen.isPresent()) {
            NativeButton remove = new NativeButton(Say.text("reply.phrase.remove"), click -> remove());
            remove.addClassNames("button", "second");
            remove.setId("phrase-remove");
            buttons.add(remove);
        }
        Div form = new Div(nobody, theirs, title, new Twins(plain, plainAdvice, easy, easyAdvice), buttons);
        form.addClassName("reply-form");
        show(form);
    }

    private void advise() {
        plainAdvice.about(plain.text());
        easyAdvice.about(easy.text());
    }

    private PhraseWords typed() {
        return new PhraseWords(title.text(), plain.text(), easy.text());
    }

    private void save() {
        ended(() -> seen.map(phrase -> phrases.change(phrase, typed())).orElseGet(() -> phrases.add(typed())));
    }

    private void remove() {
        seen.ifPresent(phrase -> ended(() -> phrases.remove(phrase)));
    }

    private void ended(Supplier<PhraseSaved> press) {
        noProblem();
        mark(List.of());
        switch (press.get()) {
            case PhraseSaved.Done unused -> UI.getCurrent().navigate(ReplyNavigation.PHRASES);
            case PhraseSaved.Lacking lacking -> {
                mark(lacking.problems());
                problems(lacking.problems().stream()
                        .map(each -> new Problem(idOf(each.field()), Say.text("reply.phrase.problem." + each)))
                        .toList());
            }
            case PhraseSaved.Changed changed -> showTheirs(changed.theirs());
        }
    }

    private void mark(List<PhraseProblem> problems) {
        List<Field> wrong = problems.stream().map(PhraseProblem::field).toList();
        title.wrong(wrong.contains(Field.TITLE));
        plain.wrong(wrong.contains(Field.PLAIN));
        easy.wrong(wrong.contains(Field.EASY));
    }

    private static String idOf(Field field) {
        return switch (field) {
            case TITLE -> TITLE;
            case PLAIN -> PLAIN;
            case EASY -> EASY;
        };
    }

    /** A colleague was faster: theirs stands here to be read, what was typed stays, and saving again goes on top of theirs. */
    private void showTheirs(Optional<SavedPhrase> now) {
        seen = now;
        theirs.removeAll();
        theirs.setId("phrase-theirs");
        theirs.addClassNames("note", "warn");
        theirs.getElement().setAttribute("tabindex", "-1");
        if (now.isEmpty()) {
            theirs.add(new H2(Say.text("reply.phrase.gone")), new Paragraph(Say.text("reply.phrase.gone.then")));
        }
        now.ifPresent(phrase -> {
            theirs.add(new H2(changed(phrase)), new Paragraph(phrase.words().title()));
            theirs.add(Wording.paragraphs(phrase.words().plain()));
            theirs.add(Wording.paragraphs(phrase.words().easy()));
            theirs.add(new Paragraph(Say.text("reply.phrase.theirs.then")));
        });
        problem(
                "phrase-theirs",
                Say.text(now.isPresent() ? "reply.phrase.problem.changed" : "reply.phrase.problem.gone"));
    }
}
