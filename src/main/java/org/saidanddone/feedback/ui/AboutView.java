package org.saidanddone.feedback.ui;

import java.util.Optional;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;

/** What the pages have in common on which a person says what their feedback is about. */
abstract class AboutView extends EasyPage {

    private static final long serialVersionUID = 1;

    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient Beginning beginning;

    AboutView(Visit visit, Drafts drafts, Beginning beginning) {
        this.visit = visit;
        this.drafts = drafts;
        this.beginning = beginning;
    }

    /** "I am not sure" is always fine: staff will find out. */
    final ChoiceButton notSure(About about) {
        return new ChoiceButton(
                        "not-sure", Say.text("tell.not-sure"), Say.text("tell.not-sure.more"), () -> choose(about))
                .usual();
    }

    /** Keeps the choice, in the draft that is open or in a new one, and goes on. */
    final void choose(About about) {
        Optional<OpenDraft> open = visit.draft().filter(draft -> drafts.about(draft, about));
        open.ifPresentOrElse(beginning::goOn, () -> beginning.about(about));
    }

    /** "Stop and come back later" stands where something is kept already; before that there is nothing to come back to. */
    final void showStop() {
        if (visit.draft().flatMap(drafts::find).isPresent()) {
            show(new StopLink());
        }
    }

    /** Where "back" leads from the first of these pages. */
    final String before() {
        boolean checking = visit.draft()
                .flatMap(drafts::find)
                .map(Draft::page)
                .filter(GivingFeedback.CHECK::equals)
                .isPresent();
        return checking ? Page.CHECK : FeedbackNavigation.TELL;
    }
}
