package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Locale;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.Status;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.Verdict;

/** How outcomes, changes and questions are said and shown, on every screen alike. */
final class Wording {

    private Wording() {}

    static String picture(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String picture(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "better";
            case A_BIT -> "a-bit-better";
            case NOT -> "not-better";
        };
    }

    /** The outcome in a few words to the person, with the day where there is one. */
    static String headline(Reply reply) {
        return reply.byDate()
                .map(day -> Say.text("answer.outcome.WILL_DO.by", Say.date(day)))
                .orElseGet(() -> Say.text("answer.outcome." + reply.outcome()));
    }

    static String change(Change change) {
        return switch (change) {
            case Change.NewStatus to -> Say.text("answer.change.STATUS", status(to.to()));
            case Change.NewDate to -> Say.text("answer.change.DATE", Say.date(to.due()));
            case Change.MilestoneAdded step ->
                Say.text("answer.change.MILESTONE_ADDED", Say.either(step.title(), step.easyTitle()));
            case Change.MilestoneReached unused -> Say.text("answer.change.MILESTONE_REACHED");
            case Change.Evidence unused -> Say.text("answer.change.EVIDENCE");
        };
    }

    static String status(Status status) {
        return Say.text("answer.status." + status);
    }

    /** What was asked. */
    static String question(String code) {
        return code.equals(QuestionSet.ADDED)
                ? Say.text("answer.added")
                : LanguageFile.english()
                        .find(Reading.now().variant(), "question." + code)
                        .orElse("");
    }

    static String day(Instant at) {
        return Say.date(Today.of(at));
    }

    /** A paragraph for each line: what people wrote is only ever text. */
    static Component[] paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).toArray(Component[]::new);
    }
}
