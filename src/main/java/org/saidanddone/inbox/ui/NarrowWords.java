package org.saidanddone.inbox.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.inbox.InboxOrder;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;
import org.saidanddone.review.ui.Wording;
import org.saidanddone.team.Tag;
import org.saidanddone.team.TagList;

/** What a list is narrowed down to, in words. What is asked for and is gone is said to be gone. */
final class NarrowWords {

    private NarrowWords() {}

    static String of(Narrowed now, Plans plans, TagList tags) {
        List<String> all = new ArrayList<>();
        if (!now.words().isBlank()) {
            all.add("\"" + now.words() + "\"");
        }
        Optional.ofNullable(now.actionId())
                .map(id -> plans.names(Set.of(id)).stream()
                        .findFirst()
                        .map(NarrowFields::title)
                        .orElseGet(() -> Say.text("review.narrow.gone.action")))
                .ifPresent(all::add);
        Optional.ofNullable(now.themeId())
                .map(id -> plans.theme(id).map(Theme::title).orElseGet(() -> Say.text("review.narrow.gone.theme")))
                .ifPresent(all::add);
        Optional.ofNullable(now.kind()).map(Wording::of).ifPresent(all::add);
        Optional.ofNullable(now.voice()).map(Wording::of).ifPresent(all::add);
        Optional.ofNullable(now.feeling())
                .map(feeling -> Wording.of(Optional.of(feeling)))
                .ifPresent(all::add);
        Optional.ofNullable(now.tagId())
                .map(id -> tags.all().stream()
                        .filter(tag -> tag.id() == id)
                        .findFirst()
                        .map(Tag::name)
                        .orElseGet(() -> Say.text("review.narrow.gone.tag")))
                .ifPresent(all::add);
        Optional.ofNullable(now.attached()).map(NarrowWords::attached).ifPresent(all::add);
        Optional.ofNullable(now.age()).map(NarrowWords::age).ifPresent(all::add);
        Optional.ofNullable(now.sameAs())
                .map(same -> Say.text("review.narrow.same", same.number().shown()))
                .ifPresent(all::add);
        return String.join("; ", all);
    }

    static String attached(AttachmentKind kind) {
        return Say.text("review.narrow.attached." + kind.name());
    }

    static String age(Narrowed.Age age) {
        return Say.text("review.narrow.age." + age.name());
    }

    static String order(InboxOrder order) {
        return Say.text("review.narrow.order." + order.name());
    }
}
