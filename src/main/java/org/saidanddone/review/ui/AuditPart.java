package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.audit.AuditEvent;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.ReviewState;

/** Who did what with the case and who read it, newest first. */
@Prototype
final class AuditPart extends CasePart {

    private static final long serialVersionUID = 1;

    private final transient Cases cases;
    private final OrderedList list = new OrderedList();

    AuditPart(Cases cases) {
        super("review.audit.heading");
        this.cases = cases;
        list.getElement().setAttribute("reversed", true);
        add(list);
    }

    @Override
    protected Place place() {
        return Place.TABS;
    }

    @Override
    protected String tab() {
        return Say.text("review.tab.trail");
    }

    @Override
    protected int order() {
        return 160;
    }

    @Override
    protected boolean isShownIn(ReviewState state) {
        return true;
    }

    @Override
    protected void show(CaseFile file) {
        list.removeAll();
        cases.trail(file.id()).forEach(event -> list.add(new ListItem(line(event))));
    }

    private static String line(AuditEvent event) {
        String who = event.who().isBlank() ? Say.text("review.audit.person") : event.who();
        return Say.text("review.audit.line", Say.moment(event.at()), who, what(event));
    }

    /** What happened, in words where the language file has some: other features add theirs. */
    private static String what(AuditEvent event) {
        LanguageFile words = LanguageFile.english();
        Optional<String> what = words.find(Variant.PLAIN, "review.audit.what." + event.what());
        Optional<String> detail = words.find(Variant.PLAIN, "review.audit.detail." + event.detail());
        String more = detail.orElse(event.detail());
        String said = what.orElse(event.what()) + (more.isBlank() ? "" : " (" + more + ")");
        return event.was().isBlank() || event.became().isBlank() || event.was().equals(event.became())
                ? said
                : Say.text("review.audit.change", said, inWords(words, event.was()), inWords(words, event.became()));
    }

    private static String inWords(LanguageFile words, String code) {
        return Stream.of("review.audit.detail.", "review.state.", "review.kind.")
                .flatMap(key -> words.find(Variant.PLAIN, key + code).stream())
                .findFirst()
                .orElse(code);
    }
}
