package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.plan.HowItGoes;

/** How an action is going, in a few words beside a small picture, with what people say against it and its day. */
final class StatusLine extends Span {

    private static final long serialVersionUID = 1;

    StatusLine(HowItGoes how) {
        addClassNames(
                "status-line",
                "status-" + how.stands().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Span words = new Span(new Span(StatusSection.words(how.stands())));
        words.addClassName("status-words");
        StatusSection.notBetter(how).ifPresent(said -> {
            Span mark = new Span(said);
            mark.addClassName("status-disputed");
            words.add(mark);
        });
        Span day = new Span(StatusSection.asAt(how));
        day.addClassName("status-day");
        words.add(day);
        add(PictureImage.beside(StatusSection.picture(how)), words);
    }
}
