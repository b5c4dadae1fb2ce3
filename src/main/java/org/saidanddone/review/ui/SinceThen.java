package org.saidanddone.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.audit.AuditEvent;

/** Who changed a case since it was published: the person, whoever looks at it, or a colleague. Read off the trail. */
public final class SinceThen {

    private static final String PUBLISHED = "PUBLISHED";

    /** What changes the form that others would see. */
    private static final Set<String> CHANGES = Set.of(
            "WORDS_ADDED",
            "LINKED",
            "LINK_CONFIRMED",
            "LINK_CHANGED",
            "LINK_REMOVED",
            "HIDDEN",
            "SHOWN_AGAIN",
            "TRANSCRIBED");

    private SinceThen() {}

    /**
     * In words for staff.
     *
     * @param trail what happened to the case, newest first
     */
    public static String words(List<AuditEvent> trail) {
        List<AuditEvent> since = since(trail);
        List<String> who = new ArrayList<>();
        if (since.stream().anyMatch(event -> event.personId().isEmpty())) {
            who.add(Say.text("review.publish.older.person"));
        }
        since.stream()
                .filter(event -> event.personId().isPresent())
                .map(AuditEvent::who)
                .distinct()
                .sorted()
                .forEach(name -> who.add(Say.text("review.publish.older.colleague", name)));
        if (who.isEmpty()) {
            who.add(Say.text("review.publish.older.something"));
        }
        who.add(Say.text("review.publish.older"));
        return String.join(" ", who);
    }

    private static List<AuditEvent> since(List<AuditEvent> newestFirst) {
        return newestFirst.stream()
                .takeWhile(event -> !event.what().equals(PUBLISHED))
                .filter(event -> CHANGES.contains(event.what()))
                .toList();
    }
}
