package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.WordsFor;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.OutsideLink;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.ui.AskedSection;
import org.saidanddone.plan.Author;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Status;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.Verdict;

/** How outcomes, changes and questions are said and shown, on every screen alike. */
final class Wording {

    private static final String ON_BEHALF = ".on-behalf";

    private Wording() {}

    static String picture(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String picture(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "better";
            case SAME -> "same";
            case WORSE -> "worse";
            case DONT_KNOW -> "dont-know";
            case A_BIT -> "a-bit-better";
            case NOT -> "not-better";
        };
    }

    /** The outcome in a few words to the person, with the day where there is one. */
    static String headline(Reply reply, Voice voice) {
        return outcome("answer.outcome.", reply, voice);
    }

    /** The outcome in a few words to everybody, with the day where there is one. */
    static String publicHeadline(Reply reply, Voice voice) {
        return reply.outcome() == Outcome.TELL_US_MORE
                ? saidBy(voice, "said.reply." + reply.outcome())
                : outcome("said.reply.", reply, voice);
    }

    /** "Done for this person" and "the promise is done" are two things, and what our team says is theirs alone. */
    private static String outcome(String prefix, Reply reply, Voice voice) {
        String key = key(prefix, reply);
        return reply.byDate()
                .map(day -> saidBy(voice, key + ".by", Say.date(day)))
                .orElseGet(() -> saidBy(voice, key));
    }

    /** As {@link #headline(Reply, Voice)}, in a letter. */
    static String headline(Reply reply, Voice voice, WordsFor words, Variant variant) {
        String key = key("answer.outcome.", reply);
        return reply.byDate()
                .map(day -> saidBy(voice, words, variant, key + ".by", words.date(day)))
                .orElseGet(() -> saidBy(voice, words, variant, key));
    }

    private static String key(String prefix, Reply reply) {
        return prefix + reply.outcome() + restsOn(reply);
    }

    private static String restsOn(Reply reply) {
        boolean done = reply.outcome() == Outcome.DONE;
        if (!done && reply.outcome() != Outcome.WILL_DO) {
            return "";
        }
        return switch (reply.restsOn().orElse(null)) {
            case Reply.ForThePerson unused -> ".person";
            case Reply.Changed changed when done -> changed.promiseDone() ? ".promise" : "";
            case Reply.Proposed proposed when done -> proposed.promiseDone() ? ".team-promise" : ".team";
            case Reply.Proposed unused -> ".team";
            case Reply.Changed unused -> "";
            case null -> "";
        };
    }

    /** What would change in the plan, where its owner agrees. */
    static String proposal(Change change) {
        return switch (change) {
            case Change.NewStatus to -> Say.text("answer.proposal.STATUS", status(to.to()));
            case Change.NewDate to -> Say.text("answer.proposal.DATE", Say.date(to.due()));
            case Change.MilestoneAdded step ->
                Say.text("answer.proposal.MILESTONE_ADDED", Say.either(step.title(), step.easyTitle()));
            case Change.MilestoneReached unused -> Say.text("answer.proposal.MILESTONE_REACHED");
            case Change.Evidence unused -> Say.text("answer.change.EVIDENCE");
        };
    }

    /** What shows that it is so. */
    static Component evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link link -> new OutsideLink(Say.text("answer.evidence.LINK"), link.address());
            case Evidence.Document document -> new Paragraph(Say.text("answer.evidence.DOCUMENT", document.name()));
            case Evidence.SeenBy seen -> new Paragraph(Say.text("answer.evidence.SEEN_BY", seen.who()));
        };
    }

    /** In whose name it is, for colleagues. */
    static String author(Author author) {
        return switch (author) {
            case Author.ReviewTeam unused -> Say.text("reply.author.team");
            case Author.File unused -> Say.text("reply.author.file");
            case Author.OwnersPost owners -> owner(owners.post());
        };
    }

    /** Who signed a change, for colleagues: the name and the post. */
    static String signature(ProgressUpdate update) {
        String signed = update.imported()
                ? author(update.author())
                : Say.text("reply.author.name", update.madeBy(), author(update.author()));
        return update.proposedBy()
                .map(name -> Say.text("reply.author.agreed", signed, name))
                .orElse(signed);
    }

    /** A post and its organisation. */
    static String owner(Owner owner) {
        return Stream.of(owner.organisation(), owner.post())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
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
        return Say.text("plan.status." + status);
    }

    /** The sentence; where somebody speaks for another person it says so, and never that the person says it. */
    static String saidBy(Voice voice, String key, Object... values) {
        String other = key + ON_BEHALF;
        return Say.text(voice == Voice.ON_BEHALF && Say.find(other).isPresent() ? other : key, values);
    }

    /** As {@link #saidBy(Voice, String, Object...)}, in a letter. */
    static String saidBy(Voice voice, WordsFor words, Variant variant, String key, Object... values) {
        String other = key + ON_BEHALF;
        boolean has = voice == Voice.ON_BEHALF
                && LanguageFile.english().find(variant, other).isPresent();
        return words.text(variant, has ? other : key, values);
    }

    /**
     * What was asked; what was added later in the words for whom it is shown to, who are not always the person.
     *
     * @param feeling how the person said that it is: where it is bad they were asked for the bad first
     */
    static String question(int questionSet, Optional<Feeling> feeling, String code, String key) {
        return code.equals(QuestionSet.ADDED)
                ? Say.text(key + ".added")
                : AskedSection.of(questionSet, code, feeling.equals(Optional.of(Feeling.BAD)));
    }

    static String day(Instant at) {
        return Say.date(Today.of(at));
    }

    /** A paragraph for each line: what people wrote is only ever text. */
    static Component[] paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).toArray(Component[]::new);
    }

    /** The same; where the words are gone, because somebody took back what they said, a sentence that says so. */
    static Component[] there(String text) {
        return paragraphs(text.isBlank() ? Say.text("plan.history.words-removed") : text);
    }
}
