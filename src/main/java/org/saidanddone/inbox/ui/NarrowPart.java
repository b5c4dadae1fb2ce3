package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.plan.ActionName;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;
import org.saidanddone.review.ui.Wording;
import org.saidanddone.team.Tag;
import org.saidanddone.team.TagList;

/** Searching, and narrowing a list down. What is asked for stays in the session and never stands in an address. */
final class NarrowPart extends Div {

    private static final long serialVersionUID = 1;

    static final String WORDS = "search-words";

    private final TextLine words;
    private final SelectField action = any("narrow-action", "review.link.action");
    private final SelectField theme = any("narrow-theme", "review.narrow.theme");
    private final SelectField kind = any("narrow-kind", "review.narrow.kind");
    private final SelectField voice = any("narrow-voice", "review.fact.voice");
    private final SelectField feeling = any("narrow-feeling", "review.fact.feeling");
    private final SelectField tag = any("narrow-tag", "review.narrow.tag");
    private final SelectField attached = any("narrow-attached", "review.narrow.attached");
    private final SelectField age = any("narrow-age", "review.narrow.age");
    private final Map<String, String> named = new LinkedHashMap<>();
    private final SerializableConsumer<Narrowed> ask;
    private final Narrowed.@Nullable SameWords same;

    NarrowPart(Plans plans, TagList tags, Narrowed now, IntSupplier found, SerializableConsumer<Narrowed> ask) {
        this.ask = ask;
        this.same = now.sameAs();
        words = new TextLine(
                        WORDS,
                        Say.text("review.narrow.words"),
                        Say.text("review.narrow.words.hint"),
                        now.words(),
                        t -> {})
                .as("search", "off")
                .whenEntered(this::ask);
        boolean anyTag = fill(plans, tags);
        choose(now);
        tag.setVisible(anyTag);
        Div fields = new Div(action, theme, kind, voice, feeling, attached, age, tag);
        fields.addClassName("narrow-fields");
        NativeButton go = HeadedPart.button(Say.text("review.narrow.go"), this::ask);
        go.setId("narrow-go");
        Div inside = new Div(words, fields, HeadedPart.buttons(go));
        NativeDetails details = new NativeDetails(Say.text("review.narrow.open"), inside);
        details.setId("narrow");
        add(details);
        if (now.count() > 0) {
            NativeButton whole = HeadedPart.button(Say.text("review.narrow.whole"), () -> ask.accept(Narrowed.NOT));
            whole.setId("narrow-whole");
            whole.addClassNames("second", "small");
            Div note = new Div(
                    new Paragraph(Say.text("review.narrow.now", said(now))),
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

    private static SelectField any(String id, String key) {
        return new SelectField(id, Say.text(key)).choice("", Say.text("review.narrow.any"));
    }

    /** True when there is any tag. */
    private boolean fill(Plans plans, TagList tags) {
        for (Plan plan : plans.open()) {
            Map<Long, Map<String, String>> byTheme = new LinkedHashMap<>();
            for (ActionName name : plans.names(plan.id())) {
                String title = name.code().text() + " " + name.title();
                byTheme.computeIfAbsent(name.themeId(), unused -> new LinkedHashMap<>())
                        .put(String.valueOf(name.id()), title);
                named.put("a" + name.id(), title);
            }
            Map<String, String> themes = new LinkedHashMap<>();
            for (Theme each : plans.themes(plan.id())) {
                action.group(each.title(), byTheme.getOrDefault(each.id(), Map.of()));
                themes.put(String.valueOf(each.id()), each.title());
                named.put("t" + each.id(), each.title());
            }
            theme.group(plan.title(), themes);
        }
        choices(kind, List.of(LinkKind.values()), Wording::of);
        choices(voice, List.of(Voice.values()), Wording::of);
        choices(feeling, List.of(Feeling.values()), each -> Wording.of(Optional.of(each)));
        choices(attached, List.of(AttachmentKind.values()), NarrowPart::attached);
        choices(age, List.of(Narrowed.Age.values()), each -> Say.text("review.narrow.age." + each.name()));
        List<Tag> all = tags.all();
        for (Tag each : all) {
            tag.choice(String.valueOf(each.id()), each.name());
            named.put("g" + each.id(), each.name());
        }
        return !all.isEmpty();
    }

    private static <E extends Enum<E>> void choices(SelectField field, List<E> all, Function<E, String> words) {
        all.forEach(each -> field.choice(each.name(), words.apply(each)));
    }

    private void choose(Narrowed now) {
        action.choose(text(now.actionId()));
        theme.choose(text(now.themeId()));
        kind.choose(text(now.kind()));
        voice.choose(text(now.voice()));
        feeling.choose(text(now.feeling()));
        tag.choose(text(now.tagId()));
        attached.choose(text(now.attached()));
        age.choose(text(now.age()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void ask() {
        ask.accept(new Narrowed(
                words.text().strip(),
                number(action),
                number(theme),
                one(LinkKind.class, kind),
                one(Voice.class, voice),
                one(Feeling.class, feeling),
                number(tag),
                one(AttachmentKind.class, attached),
                one(Narrowed.Age.class, age),
                same));
    }

    private static @Nullable Long number(SelectField field) {
        return field.value().isEmpty() ? null : Long.valueOf(field.value());
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> of, SelectField field) {
        return field.value().isEmpty() ? null : Enum.valueOf(of, field.value());
    }

    /** What is asked for, in words. */
    private String said(Narrowed now) {
        List<String> all = new ArrayList<>();
        if (!now.words().isBlank()) {
            all.add("\"" + now.words() + "\"");
        }
        name(all, "a", now.actionId());
        name(all, "t", now.themeId());
        if (now.kind() != null) {
            all.add(Wording.of(now.kind()));
        }
        if (now.voice() != null) {
            all.add(Wording.of(now.voice()));
        }
        if (now.feeling() != null) {
            all.add(Wording.of(Optional.of(now.feeling())));
        }
        name(all, "g", now.tagId());
        if (now.attached() != null) {
            all.add(attached(now.attached()));
        }
        if (now.age() != null) {
            all.add(Say.text("review.narrow.age." + now.age().name()));
        }
        if (now.sameAs() != null) {
            all.add(Say.text("review.narrow.same", now.sameAs().number().shown()));
        }
        return String.join("; ", all);
    }

    private static String attached(AttachmentKind kind) {
        return Say.text("review.narrow.attached." + kind.name());
    }

    private void name(List<String> all, String what, @Nullable Long id) {
        if (id != null) {
            all.add(named.getOrDefault(what + id, Say.text("review.action.gone", id)));
        }
    }
}
