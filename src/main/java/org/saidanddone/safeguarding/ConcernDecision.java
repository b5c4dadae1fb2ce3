package org.saidanddone.safeguarding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.platform.text.CleanText;

/**
 * What the safeguarding lead decides about a concern, with the person at its heart.
 *
 * @param reason what was decided and why
 * @param wants what the person wants to happen, or why nobody could ask them
 * @param told who was told
 * @param consent if the person agreed that they were told, empty where nothing was chosen
 * @param consentWhy why others were told without the person's yes, "" where that is not needed
 */
public record ConcernDecision(String reason, String wants, String told, Optional<Consent> consent, String consentWhy) {

    /** Takes away space around the words. */
    public ConcernDecision {
        reason = CleanText.clean(reason);
        wants = CleanText.clean(wants);
        told = CleanText.clean(told);
        consentWhy = CleanText.clean(consentWhy);
    }

    /** A part of a decision. */
    public enum Part {
        /** What was decided and why. */
        REASON,
        /** What the person wants. */
        WANTS,
        /** Who was told. */
        TOLD,
        /** If the person agreed. */
        CONSENT,
        /** Why without their yes. */
        CONSENT_WHY
    }

    /** What has not been said yet. A decision that lacks something is refused. */
    public Set<Part> missing() {
        Set<Part> missing = EnumSet.noneOf(Part.class);
        if (reason.isEmpty()) {
            missing.add(Part.REASON);
        }
        if (wants.isEmpty()) {
            missing.add(Part.WANTS);
        }
        if (told.isEmpty()) {
            missing.add(Part.TOLD);
        }
        if (consent.isEmpty()) {
            missing.add(Part.CONSENT);
        }
        if (consent.filter(Consent::needsReason).isPresent() && consentWhy.isEmpty()) {
            missing.add(Part.CONSENT_WHY);
        }
        return missing;
    }
}
