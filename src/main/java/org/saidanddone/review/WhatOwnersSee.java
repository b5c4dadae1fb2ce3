package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Contact;

/**
 * What an action owner may know of whoever gave feedback, besides the published form: no case number, no exact day, and a
 * wish only where at least five published cases of the plan share it. Everybody else who may open the case knows all of it.
 * Not guarded: for services, never for screens.
 */
@Singleton
public class WhatOwnersSee {

    private final ReviewDesk desk;
    private final PublishedForms forms;
    private final PublishedSight sight;
    private final Contact contact;

    WhatOwnersSee(ReviewDesk desk, PublishedForms forms, PublishedSight sight, Contact contact) {
        this.desk = desk;
        this.forms = forms;
        this.sight = sight;
        this.contact = contact;
    }

    /** True for an action owner who has no other post that sees more. */
    @Transactional
    public boolean isAsking() {
        return sight.only().isPresent();
    }

    /** The case number, where whoever asks may know it. */
    @Transactional
    public Optional<CaseNumber> number(long feedbackId) {
        return isAsking() ? Optional.empty() : desk.see(feedbackId).map(row -> new CaseNumber(row.caseNumber()));
    }

    /** How the person wants the answer, where whoever asks may know it. */
    @Transactional
    public Optional<Contact.Wishes> wishes(long feedbackId) {
        return Optional.of(contact.wishes(feedbackId))
                .filter(wishes -> !isAsking() || forms.sharesTheWish(feedbackId, wishes));
    }
}
