package org.saidanddone.feedback.ui;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.plan.Plans;

/** The lines above the heading of a question: how far it is, and which promise it is about. Somebody comes back after days. */
@Singleton
final class AboutLine {

    private final Plans plans;

    AboutLine(Plans plans) {
        this.plans = plans;
    }

    /** The lines for this page. */
    String of(Draft draft, String page) {
        GivingFeedback way = new GivingFeedback(draft);
        int place = way.place(page);
        String progress = place == 0 ? "" : Say.text("tell.progress", place, way.count());
        return (progress + "\n" + about(draft)).strip();
    }

    /** Which promise it is about; where that is not known, the part of the plan or the plan, and else nothing. */
    private String about(Draft draft) {
        Optional<String> title = draft.about()
                .actionId()
                .flatMap(plans::action)
                .map(action -> Say.either(action.title(), action.easyTitle()))
                .or(() -> draft.about()
                        .themeId()
                        .flatMap(plans::theme)
                        .map(theme -> Say.either(theme.title(), theme.easyTitle())))
                .or(() -> draft.about()
                        .planId()
                        .flatMap(plans::plan)
                        .map(plan -> Say.either(plan.title(), plan.easyTitle())));
        return title.map(name -> Say.text("tell.about.line", name)).orElse("");
    }
}
