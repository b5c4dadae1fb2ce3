package org.saidanddone.plan;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.Settings;

/** Tells by mail that a proposal waits, and that one is decided. No mail says what anybody wrote. */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
class ProposalMail {

    private final ActionOwners owners;
    private final ActionRepository actions;
    private final PlanRepository plans;
    private final People people;
    private final Outbox outbox;
    private final Settings settings;

    ProposalMail(
            ActionOwners owners,
            ActionRepository actions,
            PlanRepository plans,
            People people,
            Outbox outbox,
            Settings settings) {
        this.owners = owners;
        this.actions = actions;
        this.plans = plans;
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** One waits: to each of the owner's own people who has an account. */
    void toOwners(long actionId) {
        send(owners.of(actionId), "work.proposals.mail.new", code(actionId), settings.publicUrl() + "/proposals");
    }

    /** The owner has decided: to whoever wrote the proposal, while they have an account. */
    void toWriter(ProposalRow decided) {
        @Nullable Long writer = decided.madeBy();
        Optional<Person> person = writer == null ? Optional.empty() : people.active(writer);
        send(
                person.stream().toList(),
                "work.proposals.mail." + decided.state(),
                code(decided.actionId()),
                settings.publicUrl() + page(decided.actionId()));
    }

    private String code(long actionId) {
        return actions.findById(actionId).map(ActionRow::code).orElseThrow();
    }

    private String page(long actionId) {
        ActionRow action = actions.findById(actionId).orElseThrow();
        String plan = plans.findById(action.planId()).map(PlanRow::code).orElseThrow();
        return "/actions/" + plan + "/" + action.code();
    }

    private void send(List<Person> to, String key, String code, String address) {
        if (!outbox.canSend()) {
            return;
        }
        LanguageFile words = LanguageFile.english();
        to.forEach(person -> outbox.put(new Mail(
                person.email().text(),
                words.text(Variant.PLAIN, key + ".subject"),
                words.text(Variant.PLAIN, key + ".text", code, address))));
    }
}
