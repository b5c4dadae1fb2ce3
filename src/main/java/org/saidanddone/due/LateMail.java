package org.saidanddone.due;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.PostHolders;
import org.saidanddone.plan.PostHolding;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.Settings;
import org.saidanddone.review.Recusals;

/** Tells by mail that an answer is late, in the hours in which mail may come. No mail says to whom or about what. */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
class LateMail {

    private final People people;
    private final PostHolders holders;
    private final FeedbackStore feedback;
    private final Plans plans;
    private final Recusals recusals;
    private final Outbox outbox;
    private final Settings settings;

    LateMail(
            People people,
            PostHolders holders,
            FeedbackStore feedback,
            Plans plans,
            Recusals recusals,
            Outbox outbox,
            Settings settings) {
        this.people = people;
        this.holders = holders;
        this.feedback = feedback;
        this.plans = plans;
        this.recusals = recusals;
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * To those who hold the posts of its actions; where nobody does, to every action owner; where there is none, to those
     * who review.
     */
    void toOwners(long feedbackId) {
        Set<Long> holders = holders(feedbackId);
        List<Person> owners = who(Role.ACTION_OWNER, feedbackId);
        List<Person> theirs =
                owners.stream().filter(person -> holders.contains(person.id())).toList();
        List<Person> told = theirs.isEmpty() ? owners : theirs;
        send(told.isEmpty() ? who(Role.REVIEWER, feedbackId) : told, "review.mail.late", "/replies");
    }

    /** To those who can phone or write: there is a reply, and nobody has brought it to the person. */
    void toThoseWhoTell(long feedbackId) {
        send(who(Role.REVIEWER, feedbackId), "review.mail.untold", "/to-phone");
    }

    private Set<Long> holders(long feedbackId) {
        List<Owner> posts = feedback.find(feedbackId).orElseThrow().links().stream()
                .flatMap(link -> plans.action(link.actionId()).stream())
                .map(Action::owner)
                .toList();
        return holders.now().stream()
                .filter(holding -> posts.stream().anyMatch(post -> answers(holding.post(), post)))
                .map(PostHolding::personId)
                .collect(Collectors.toSet());
    }

    private static boolean answers(Owner held, Owner post) {
        return held.equals(post)
                || (held.post().isEmpty() && held.organisation().equals(post.organisation()));
    }

    void toAdministrators(long feedbackId) {
        send(who(Role.ADMINISTRATOR, feedbackId), "review.mail.board", "/late");
    }

    private List<Person> who(Role role, long feedbackId) {
        Set<Long> named = new HashSet<>(recusals.of(feedbackId));
        return people.activeWith(role).stream()
                .filter(person -> !named.contains(person.id()))
                .toList();
    }

    private void send(List<Person> to, String key, String path) {
        if (!outbox.canSend()) {
            return;
        }
        LanguageFile words = LanguageFile.english();
        to.forEach(person -> outbox.put(new Mail(
                person.email().text(),
                words.text(Variant.PLAIN, key + ".subject"),
                words.text(Variant.PLAIN, key + ".text", settings.publicUrl() + path))));
    }
}
