package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Contact;
import org.saidanddone.publishing.PublishedForms;
import org.saidanddone.publishing.PublishedSight;

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

    /** How each of the people wants the answer, where whoever asks may know it; the others are left out. */
    @Transactional
    public Map<Long, Contact.Wishes> wishes(List<Long> feedbackIds) {
        Map<Long, Contact.Wishes> all = new HashMap<>();
        feedbackIds.forEach(id -> all.put(id, contact.wishes(id)));
        if (!all.isEmpty() && isAsking()) {
            all.keySet().retainAll(forms.shareTheirWish(all));
        }
        return all;
    }
}
