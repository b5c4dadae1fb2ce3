package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.CaseFile;

/** Somebody else came first: what was wanted, and what differs between the case as it was read and as it is now. */
final class ChangedMeanwhile extends Div {

    private static final long serialVersionUID = 1;

    ChangedMeanwhile(String wish, CaseFile before, CaseFile now, Plans plans) {
        addClassNames("note", "warn");
        add(new H2(Say.text("review.changed.heading")), new Paragraph(Say.text("review.changed.wish", wish)));
        row("review.fact.state", Wording.of(before.state()), Wording.of(now.state()));
        row("review.holder.heading", Wording.holder(before), Wording.holder(now));
        row("review.links.heading", links(before, plans), links(now, plans));
        row("review.publish.preview", words(before), words(now));
        row("review.changed.published", published(before), published(now));
    }

    private void row(String key, String before, String now) {
        if (!before.equals(now)) {
            add(
                    new H3(Say.text(key)),
                    new Paragraph(Say.text("review.changed.before")),
                    SentWords.words(before.isEmpty() ? Say.text("review.changed.nothing") : before),
                    new Paragraph(Say.text("review.changed.now")),
                    SentWords.words(now.isEmpty() ? Say.text("review.changed.nothing") : now));
        }
    }

    private static String links(CaseFile file, Plans plans) {
        return file.preview().links().stream()
                .map(link -> Wording.of(link.kind()) + ": " + Wording.action(plans, link.actionId()))
                .collect(Collectors.joining("\n"));
    }

    private static String words(CaseFile file) {
        return file.preview().answers().stream()
                .map(answer -> (Wording.pictures(answer.pictures()) + "\n" + answer.words()).strip())
                .collect(Collectors.joining("\n\n"));
    }

    private static String published(CaseFile file) {
        return file.published()
                .map(form -> Say.text(
                        form.isPublic() ? "review.publish.is-public" : "review.publish.is-staff",
                        Say.moment(form.published())))
                .orElseGet(() -> Say.text("review.publish.is-not"));
    }
}
