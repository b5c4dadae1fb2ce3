package org.saidanddone.safeguarding.ui;

import org.saidanddone.easyread.ui.Facts;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.SafeContact;
import org.saidanddone.review.ui.Wording;
import org.saidanddone.safeguarding.AboutPerson;
import org.saidanddone.safeguarding.Concerns.ConcernFile;

/** The words for what the lead must know of the person: how to reach them, child or adult. */
final class PersonFacts {

    private PersonFacts() {}

    /** One line for the list: if and how, without an address. */
    static String reach(ConcernFile file) {
        return file.person()
                .contact()
                .map(contact -> Say.text(
                        "review.reach." + contact.way(),
                        contact.times().isBlank() ? Say.text("review.reach.no-times") : contact.times(),
                        Say.text("review.reach.others." + contact.others())))
                .orElseGet(() -> Say.text(
                        "review.reach.not-said", Wording.of(file.feedback().answerWay())));
    }

    static String age(AboutPerson person) {
        return Say.text("review.age-group." + person.age() + "." + person.ageFrom());
    }

    /** All of it, for the concern itself. */
    static Facts all(ConcernFile file) {
        Facts facts = new Facts()
                .fact(Say.text("review.fact.reach"), reach(file))
                .fact(Say.text("review.fact.age-group"), age(file.person()));
        file.person()
                .contact()
                .map(SafeContact::address)
                .filter(address -> !address.isBlank())
                .ifPresent(address -> facts.fact(Say.text("review.fact.reach-address"), address));
        return facts;
    }
}
