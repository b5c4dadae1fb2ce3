package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.redaction.HiddenBefore;
import org.saidanddone.redaction.MaskSuggestion;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.redaction.mask.MaskKind;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Masks;

/** What the product suggests to hide, kind by kind. A person decides each, or all of a kind at once. */
@Prototype
final class SuggestPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String FIELD = "suggestions";
    private static final int AROUND = 40;

    private final transient Masks masks;
    private final Div kinds = new Div();

    SuggestPart(Masks masks) {
        super("review.suggest.heading");
        this.masks = masks;
        kinds.setId(FIELD);
        kinds.getElement().setAttribute("tabindex", "-1");
        add(
                new Paragraph(Say.text("review.suggest.help")),
                kinds,
                new Paragraph(new Anchor(ReviewNavigation.MASK_WORDS, Say.text("review.suggest.list"))));
    }

    @Override
    protected int order() {
        return 30;
    }

    @Override
    protected void show(CaseFile file) {
        kinds.removeAll();
        if (!file.hiddenBefore().isEmpty()) {
            kinds.add(hiddenBefore(file));
        }
        if (file.suggestions().isEmpty() && file.hiddenBefore().isEmpty()) {
            kinds.add(new Paragraph(
                    Say.text(file.showable().isEmpty() ? "review.hide.no-words" : "review.suggest.none")));
        }
        for (MaskKind kind : MaskKind.values()) {
            List<MaskSuggestion> these = file.suggestions().stream()
                    .filter(each -> each.kind() == kind)
                    .toList();
            if (!these.isEmpty()) {
                kinds.add(kind(file, kind, these));
            }
        }
    }

    /** What was hidden in an earlier version of what staff wrote down and must be looked at again. */
    private Div hiddenBefore(CaseFile file) {
        UnorderedList list = new UnorderedList();
        list.addClassName("suggestions");
        list.getElement().setAttribute("role", "list");
        file.hiddenBefore().forEach(each -> list.add(item(file, each)));
        Div all = new Div(
                new H3(Say.text("review.hidden-before.heading")),
                new Paragraph(Say.text("review.hidden-before.help")),
                list);
        all.setId("hidden-before");
        return all;
    }

    private ListItem item(CaseFile file, HiddenBefore each) {
        Span marked = new Span(each.words());
        marked.addClassName("hidden-words");
        String question = file.text(each.text())
                .map(said -> Wording.question(said.question(), said.from()))
                .orElse("");
        return new ListItem(
                new Paragraph(marked),
                new Paragraph(Say.text("review.hidden.why", Wording.of(each.why()), question)),
                buttons(small(
                        Say.text("review.hidden-before.settle"),
                        Say.text("review.hidden-before.settle.one", each.words()),
                        () -> settle(each))));
    }

    private void settle(HiddenBefore each) {
        work().change(
                        FIELD,
                        Say.text("review.wish.settle"),
                        file -> masks.settle(file.feedback().id(), file.version(), List.of(each)),
                        this::said);
    }

    private Div kind(CaseFile file, MaskKind kind, List<MaskSuggestion> these) {
        String name = Say.text("review.suggest.kind." + kind.name());
        UnorderedList list = new UnorderedList();
        list.addClassName("suggestions");
        list.getElement().setAttribute("role", "list");
        these.forEach(each -> list.add(item(file, each)));
        Div all = new Div(new H3(name), list);
        all.setId("suggest-" + kind.name().toLowerCase(Locale.ROOT));
        if (these.size() > 1) {
            all.add(buttons(
                    small(
                            Say.text("review.suggest.hide-all", these.size()),
                            Say.text("review.suggest.hide-all.of", these.size(), name),
                            () -> hide(these)),
                    small(
                            Say.text("review.suggest.leave-all", these.size()),
                            Say.text("review.suggest.leave-all.of", these.size(), name),
                            () -> leave(these))));
        }
        return all;
    }

    private ListItem item(CaseFile file, MaskSuggestion each) {
        ShownWords words =
                file.text(each.text()).map(said -> new ShownWords(said.words())).orElseThrow();
        String text = words.text();
        String found = text.substring(each.begins(), each.ends());
        Span marked = new Span(found);
        marked.addClassName("hidden-words");
        Paragraph context =
                new Paragraph(new Span(before(text, each.begins())), marked, new Span(after(text, each.ends())));
        NativeButton hide = small(
                Say.text("review.suggest.hide"), Say.text("review.suggest.hide.one", found), () -> hide(List.of(each)));
        NativeButton leave = small(
                Say.text("review.suggest.leave"),
                Say.text("review.suggest.leave.one", found),
                () -> leave(List.of(each)));
        return new ListItem(context, buttons(hide, leave));
    }

    /** The words before the place, from a word's beginning. */
    private static String before(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int space = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        int begin = space > 0 && space <= at ? space : from;
        return (begin > 0 ? "\u2026" : "") + text.substring(begin, at);
    }

    private static String after(String text, int at) {
        int to = Math.min(text.length(), at + AROUND);
        int space = to == text.length() ? to : text.lastIndexOf(' ', to);
        int end = space >= at ? space : to;
        return text.substring(at, end) + (end < text.length() ? "\u2026" : "");
    }

    private void hide(List<MaskSuggestion> decided) {
        work().change(
                        FIELD,
                        Say.text("review.wish.suggest-hide"),
                        file -> masks.hide(file.feedback().id(), file.version(), decided),
                        this::said);
    }

    private void leave(List<MaskSuggestion> decided) {
        work().change(
                        FIELD,
                        Say.text("review.wish.suggest-leave"),
                        file -> masks.leave(file.feedback().id(), file.version(), decided),
                        this::said);
    }

    private void said(CaseFile file) {
        sayWithFocus(Say.text(
                "review.suggest.left",
                file.suggestions().size() + file.hiddenBefore().size()));
    }
}
