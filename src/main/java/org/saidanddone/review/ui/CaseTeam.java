package org.saidanddone.review.ui;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.calendar.PublishingHour;
import org.saidanddone.review.Cases;
import org.saidanddone.review.Handover;
import org.saidanddone.review.SettingAside;
import org.saidanddone.review.TakingBack;
import org.saidanddone.review.inbox.Inbox;
import org.saidanddone.review.interest.BestInterests;
import org.saidanddone.review.matter.Likeness;
import org.saidanddone.review.matter.Matters;
import org.saidanddone.review.team.CaseTags;
import org.saidanddone.review.team.Colleagues;
import org.saidanddone.review.team.Notes;
import org.saidanddone.review.team.Presence;
import org.saidanddone.review.team.TagList;

/** Makes the parts of the screen of a case by which colleagues work together. */
@Singleton
final class CaseTeam {

    private final Cases cases;
    private final Handover handover;
    private final SettingAside settingAside;
    private final Colleagues colleagues;
    private final CaseTags tags;
    private final TagList tagList;
    private final Notes notes;
    private final Presence presence;
    private final Inbox inbox;
    private final Matters matters;
    private final Likeness likeness;
    private final Plans plans;
    private final PublishingHour publishingHour;
    private final BestInterests interests;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    CaseTeam(
            Cases cases,
            Handover handover,
            SettingAside settingAside,
            Colleagues colleagues,
            CaseTags tags,
            TagList tagList,
            Notes notes,
            Presence presence,
            Inbox inbox,
            Matters matters,
            Likeness likeness,
            Plans plans,
            PublishingHour publishingHour,
            BestInterests interests,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.cases = cases;
        this.handover = handover;
        this.settingAside = settingAside;
        this.colleagues = colleagues;
        this.tags = tags;
        this.tagList = tagList;
        this.notes = notes;
        this.presence = presence;
        this.inbox = inbox;
        this.matters = matters;
        this.likeness = likeness;
        this.plans = plans;
        this.publishingHour = publishingHour;
        this.interests = interests;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    HolderPart holder(CaseWork work) {
        return new HolderPart(cases, handover, colleagues, work);
    }

    SetAsidePart setAside(CaseWork work) {
        return new SetAsidePart(settingAside, work);
    }

    PublishPart publish(CaseWork work, TakingBack takingBack, HidePart hide) {
        return new PublishPart(cases, plans, takingBack, work, hide, () -> publishingHour.next(clock.instant()));
    }

    InterestPart interest(CaseWork work) {
        return new InterestPart(interests, whoIsAsking, work);
    }

    TagsPart tags(CaseWork work) {
        return new TagsPart(tags, tagList, work);
    }

    NotesPart notes(CaseWork work) {
        return new NotesPart(notes, work);
    }

    OthersPart others() {
        return new OthersPart(inbox, plans, clock);
    }

    MatterPart matter(CaseWork work) {
        return new MatterPart(matters, likeness, work);
    }

    PresenceBar presence(CaseWork work, Runnable showNow, Runnable gone) {
        return new PresenceBar(presence, work, showNow, gone);
    }
}
