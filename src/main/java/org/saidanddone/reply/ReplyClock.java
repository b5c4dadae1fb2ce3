package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.saidanddone.feedback.Contact;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.calendar.WorkingDays;
import org.saidanddone.review.PublishedFeedback;
import org.saidanddone.review.PublishedLink;
import org.saidanddone.review.ReviewBook;

/** The day by which the plan promises an answer. */
@Singleton
class ReplyClock {

    private final Contact contact;
    private final ReviewBook review;
    private final Plans plans;
    private final WorkingDays days;
    private final Clock clock;

    ReplyClock(Contact contact, ReviewBook review, Plans plans, WorkingDays days, Clock clock) {
        this.contact = contact;
        this.review = review;
        this.plans = plans;
        this.days = days;
        this.clock = clock;
    }

    /** Empty when the feedback belongs to no plan yet. */
    Optional<AnswerBy> replyBy(long feedbackId) {
        Contact.Arrival arrival = contact.arrival(feedbackId);
        return arrival.planId()
                .or(() -> planOfLinks(feedbackId))
                .flatMap(plans::plan)
                .map(Plan::replyDays)
                .map(promised -> days.after(arrival.sent(), promised))
                .map(day -> new AnswerBy(day, day.isBefore(LocalDate.now(clock))));
    }

    private Optional<Long> planOfLinks(long feedbackId) {
        return review.published(feedbackId).stream()
                .map(PublishedFeedback::links)
                .flatMap(links -> links.stream().map(PublishedLink::actionId))
                .flatMap(id -> plans.action(id).stream())
                .map(Action::planId)
                .findFirst();
    }
}
