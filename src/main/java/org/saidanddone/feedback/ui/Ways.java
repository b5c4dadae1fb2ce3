package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;

/** Every way there is to answer an open question. */
@Singleton
final class Ways {

    private final List<WayPage> all;

    Ways(List<WayPage> all) {
        this.all = all.stream().sorted(Comparator.comparing(WayPage::way)).toList();
    }

    /** All of them, in the order they are offered. */
    List<WayPage> all() {
        return all;
    }

    /** True when the question was answered in one of the ways. */
    boolean isAnswered(OpenDraft open, Draft draft, Question question) {
        return all.stream().anyMatch(way -> way.given(open, draft, question).isPresent());
    }

    /** The ways in which something was given that staff write down for others to read. */
    List<Way> recorded(OpenDraft open, Draft draft) {
        List<Question> asked =
                draft.questions().questions().stream().filter(Question::isOpen).toList();
        return all.stream()
                .filter(way -> way.way().isRecorded())
                .filter(way -> asked.stream()
                        .anyMatch(question -> way.given(open, draft, question).isPresent()))
                .map(WayPage::way)
                .toList();
    }

    /** Everything that was given to the question, each with the words that say in which way. */
    List<Div> given(OpenDraft open, Draft draft, Question question) {
        return all.stream()
                .flatMap(way -> way.given(open, draft, question).stream().map(what -> {
                    Paragraph lead = new Paragraph(Say.text("way." + way.way().name() + ".given"));
                    lead.addClassName("way-lead");
                    Div part = new Div(lead, what);
                    part.addClassName("way-part");
                    return part;
                }))
                .toList();
    }
}
