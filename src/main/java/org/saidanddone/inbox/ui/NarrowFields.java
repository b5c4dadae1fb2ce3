package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.inbox.InboxOrder;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.plan.ActionName;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;
import org.saidanddone.review.ui.Wording;
import org.saidanddone.team.Tag;
import org.saidanddone.team.TagList;

/** What a list can be narrowed down to beside words, and what comes first in it. */
final class NarrowFields extends Div {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;
    private final ComboBox<ActionName> action = among("narrow-action", "review.link.action");
    private final ComboBox<Theme> theme = among("narrow-theme", "review.narrow.theme");
    private final SelectField kind = any("narrow-kind", "review.narrow.kind");
    private final SelectField voice = any("narrow-voice", "review.fact.voice");
    private final SelectField feeling = any("narrow-feeling", "review.fact.feeling");
    private final ComboBox<Tag> tag = among("narrow-tag", "review.narrow.tag");
    private final SelectField attached = any("narrow-attached", "review.narrow.attached");
    private final SelectField age = any("narrow-age", "review.narrow.age");
    private final SelectField order = new SelectField("narrow-order", Say.text("review.narrow.order"));

    /** With what the list is narrowed down to now. */
    NarrowFields(Plans plans, TagList tags, InboxQuery now) {
        this.plans = plans;
        addClassName("narrow-fields");
        Narrowed narrowed = now.narrowed();
        action.setItemLabelGenerator(NarrowFields::title);
        action.setItems(query ->
                actions(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        Optional.ofNullable(narrowed.actionId())
                .flatMap(id -> plans.names(Set.of(id)).stream().findFirst())
                .ifPresent(action::setValue);
        List<Theme> themes = plans.open().stream()
                .flatMap(plan -> plans.themes(plan.id()).stream())
                .toList();
        theme.setItemLabelGenerator(Theme::title);
        theme.setItems(themes);
        choose(theme, themes, each -> each.id(), narrowed.themeId());
        List<Tag> all = tags.all();
        tag.setItemLabelGenerator(Tag::name);
        tag.setItems(all);
        tag.setVisible(!all.isEmpty());
        choose(tag, all, Tag::id, narrowed.tagId());
        choices(kind, LinkKind.values(), Wording::of, narrowed.kind());
        choices(voice, Voice.values(), Wording::of, narrowed.voice());
        choices(feeling, Feeling.values(), each -> Wording.of(Optional.of(each)), narrowed.feeling());
        choices(attached, AttachmentKind.values(), NarrowWords::attached, narrowed.attached());
        choices(age, Narrowed.Age.values(), NarrowWords::age, narrowed.age());
        now.filter().orders().forEach(each -> order.choice(each.name(), NarrowWords.order(each)));
        order.choose(now.order().name());
        add(action, theme, kind, voice, feeling, attached, age, tag, order);
    }

    static String title(ActionName name) {
        return name.code().text() + " " + name.title();
    }

    /** Read anew while somebody types, so that no page keeps thousands of actions. */
    private Stream<ActionName> actions(String typed) {
        String like = typed.strip().toLowerCase(Locale.ROOT);
        return plans.open().stream()
                .flatMap(plan -> plans.names(plan.id()).stream())
                .filter(name -> title(name).toLowerCase(Locale.ROOT).contains(like));
    }

    private static <T> ComboBox<T> among(String id, String key) {
        ComboBox<T> field = new ComboBox<>(Say.text(key));
        field.setId(id);
        field.setPlaceholder(Say.text("review.narrow.any"));
        field.setClearButtonVisible(true);
        return field;
    }

    private static <T> void choose(ComboBox<T> field, List<T> all, Function<T, Long> number, @Nullable Long chosen) {
        all.stream()
                .filter(each -> number.apply(each).equals(chosen))
                .findFirst()
                .ifPresent(field::setValue);
    }

    private static SelectField any(String id, String key) {
        return new SelectField(id, Say.text(key)).choice("", Say.text("review.narrow.any"));
    }

    private static <E extends Enum<E>> void choices(
            SelectField field, E[] all, Function<E, String> words, @Nullable E chosen) {
        Arrays.stream(all).forEach(each -> field.choice(each.name(), words.apply(each)));
        field.choose(chosen == null ? "" : chosen.name());
    }

    /** What is chosen, with these words; the same words as in one case stay asked for. */
    Narrowed chosen(String words, Narrowed.@Nullable SameWords same) {
        return new Narrowed(
                words,
                action.getOptionalValue().map(ActionName::id).orElse(null),
                theme.getOptionalValue().map(Theme::id).orElse(null),
                one(LinkKind.class, kind),
                one(Voice.class, voice),
                one(Feeling.class, feeling),
                tag.getOptionalValue().map(Tag::id).orElse(null),
                one(AttachmentKind.class, attached),
                one(Narrowed.Age.class, age),
                same);
    }

    /** What is to come first. */
    InboxOrder order() {
        return InboxOrder.valueOf(order.value());
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> of, SelectField field) {
        return field.value().isEmpty() ? null : Enum.valueOf(of, field.value());
    }
}
