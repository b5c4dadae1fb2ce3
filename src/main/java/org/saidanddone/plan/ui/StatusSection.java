package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.HowItGoes;
import org.saidanddone.plan.HowItGoes.Stands;
import org.saidanddone.plan.Status;

/**
 * How an action is going, with what people say against it and the day the facts speak of: in one set of words, whoever
 * reads it and on whichever page.
 */
public final class StatusSection extends Div {

    private static final long serialVersionUID = 1;

    /** Three sentences at most, one below the other. */
    public StatusSection(HowItGoes how) {
        addClassName("how-it-goes");
        add(new Paragraph(words(how.stands())));
        notBetter(how).ifPresent(words -> {
            Paragraph mark = new Paragraph(words);
            mark.addClassNames("tag", "warn");
            add(mark);
        });
        add(new Paragraph(asAt(how)));
    }

    /** The same sentences, for a list. */
    public static List<String> lines(HowItGoes how) {
        return Stream.of(Optional.of(words(how.stands())), notBetter(how), Optional.of(asAt(how)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many people say that it is not better, in words; empty where nobody does. */
    public static Optional<String> notBetter(HowItGoes how) {
        return switch (how.notBetter()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Say.text("plan.not-better.one"));
            default -> Optional.of(Say.text("plan.not-better", how.notBetter()));
        };
    }

    /** What a status that somebody stated is called, whatever the day. */
    static String words(Status status) {
        return Say.text("plan.status." + status.name());
    }

    static String words(Stands stands) {
        return Say.text("plan.status." + stands.name());
    }

    /** The day the facts speak of: said always, also where nobody knows it. */
    static String asAt(HowItGoes how) {
        return how.asAt()
                .map(day ->
                        Say.text(how.stands() == Stands.PROPOSED ? "plan.as-at.proposed" : "plan.as-at", Say.date(day)))
                .orElseGet(() -> Say.text("plan.as-at.unknown"));
    }

    /** The idea whose picture stands for it. What people dispute has no tick. */
    static String picture(HowItGoes how) {
        if (how.isDisputed()) {
            return "disputed";
        }
        return switch (how.stands()) {
            case NOT_KNOWN -> "not-known";
            case SILENT, PROPOSED -> "silent";
            case NOT_STARTED -> "not-started";
            case ON_TRACK -> "on-track";
            case LATE -> "late";
            case DONE -> "done";
            case CANNOT -> "cannot";
        };
    }
}
