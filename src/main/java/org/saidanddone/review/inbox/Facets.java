package org.saidanddone.review.inbox;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.attachment.AttachmentKind;

/** The short words a case may be narrowed by: one for each thing that is true of it. None holds what a person wrote. */
final class Facets {

    private Facets() {}

    static String voice(Voice voice) {
        return "v:" + voice.name();
    }

    static String feeling(Feeling feeling) {
        return "f:" + feeling.name();
    }

    static String kind(LinkKind kind) {
        return "k:" + kind.name();
    }

    static String action(long actionId) {
        return "a:" + actionId;
    }

    static String theme(long themeId) {
        return "t:" + themeId;
    }

    static String attachment(AttachmentKind kind) {
        return "m:" + kind.name();
    }

    static String tag(long tagId) {
        return "g:" + tagId;
    }

    /** What one link says: "harm, about this action" is something else than "harm" and "about this action". */
    static String with(String where, LinkKind kind) {
        return where + ":" + kind.name();
    }

    /** Everything that is true of the case, in one order. */
    static String of(
            Feedback sent, Collection<LinkedTo> links, Collection<Long> tags, Collection<AttachmentKind> attached) {
        Set<String> all = new TreeSet<>();
        all.add(voice(sent.voice()));
        sent.feeling().map(Facets::feeling).ifPresent(all::add);
        for (LinkedTo link : links) {
            all.add(kind(link.kind()));
            all.add(action(link.actionId()));
            all.add(with(action(link.actionId()), link.kind()));
            all.add(theme(link.themeId()));
            all.add(with(theme(link.themeId()), link.kind()));
        }
        tags.stream().map(Facets::tag).forEach(all::add);
        attached.stream().map(Facets::attachment).forEach(all::add);
        return String.join(" ", all);
    }

    /** A link, with the theme of its action. */
    record LinkedTo(long actionId, long themeId, LinkKind kind) {}
}
