package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.audit.AuditEvent;
import org.saidanddone.publishing.Audience;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.team.CaseTags;
import org.saidanddone.team.TagList;

/** Each change of a case is on record with what was so before it and after it, and never with what the person wrote. */
class BeforeAndAfterTest extends ReviewTest {

    private static final String WRITTEN = "The staff at the door shout.";

    private List<AuditEvent> changes(long id) {
        return cases.trail(id).reversed().stream()
                .filter(event -> !event.what().equals("READ") && !event.what().equals("SENT"))
                .toList();
    }

    private int version(long id) {
        return opened(id).version();
    }

    @Test
    void whoHasTheCaseAndWhatItIsTaggedWith() {
        long id = sent(WRITTEN);
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(TagList.class).add("Door");
        Person raj = signedInAs("Raj", Role.REVIEWER);
        asReviewer();
        long tag = the(TagList.class).all().getFirst().id();
        cases.take(id, version(id));
        the(Handover.class).give(id, version(id), raj.id());
        cases.giveBack(id, version(id));
        the(CaseTags.class).add(List.of(id), tag);
        the(CaseTags.class).remove(id, tag);

        assertThat(changes(id))
                .extracting(AuditEvent::what, AuditEvent::was, AuditEvent::became)
                .containsExactly(
                        tuple("TAKEN", "", "Ria"),
                        tuple("GIVEN", "Ria", "Raj"),
                        tuple("GIVEN_BACK", "Raj", ""),
                        tuple("TAGGED", "", "Door"),
                        tuple("TAG_TAKEN_OFF", "Door", ""));
    }

    private List<String> holder(long id) {
        return opened(id).holder().map(CaseFile.Holder::name).stream().toList();
    }

    @Test
    void whoeverWorksOnACaseThatNobodyHadHasItAndNobodyTakesItFromThemByWorking() {
        long id = sent(WRITTEN);
        asReviewer();
        assertThat(holder(id)).isEmpty();

        cases.hideWords(id, version(id), "door", HiddenBecause.PLACE);
        assertThat(holder(id)).containsExactly("Ria");

        signedInAs("Raj", Role.REVIEWER);
        confirmed(id);
        assertThat(holder(id)).containsExactly("Ria");

        cases.giveBack(id, version(id));
        assertThat(holder(id)).isEmpty();
        cases.publish(id, version(id), Audience.STAFF);
        assertThat(holder(id)).containsExactly("Raj");
    }

    @Test
    void theSafeguardingLeadWhoWorksOnACaseHasItNotToReview() {
        long id = sent(WRITTEN);
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);

        cases.hideWords(id, version(id), "door", HiddenBecause.PLACE);

        assertThat(holder(id)).isEmpty();
    }

    @Test
    void whatItIsAboutAndWhatIsHiddenAndWhoSeesIt() {
        long id = sent(WRITTEN);
        asReviewer();
        long other = given.action("BRS-01").id();
        confirmed(id);
        cases.link(id, version(id), other, LinkKind.MISSING);
        cases.link(id, version(id), other, LinkKind.HARM);
        cases.hideWords(id, version(id), "door", HiddenBecause.PLACE);
        CaseFile hidden = opened(id);
        cases.unhide(id, hidden.version(), hidden.hidden().getFirst().id());
        cases.publish(id, version(id), Audience.STAFF);
        cases.withdraw(id, version(id));

        String place = answerTo("happening", hidden).name() + " 17-21";
        assertThat(changes(id))
                .extracting(AuditEvent::what, AuditEvent::was, AuditEvent::became)
                .containsExactly(
                        tuple("LINK_CONFIRMED", "NOT_CONFIRMED", "CONFIRMED"),
                        tuple("TAKEN", "", "Ria"),
                        tuple("LINKED", "", "MISSING"),
                        tuple("LINKED", "MISSING", "HARM"),
                        tuple("HIDDEN", "", place),
                        tuple("SHOWN_AGAIN", place, ""),
                        tuple("PUBLISHED", "AWAITING", "PUBLISHED"),
                        tuple("WITHDRAWN", "PUBLISHED", "AWAITING"));
    }

    @Test
    void noLineTellsWhatThePersonWrote() {
        long id = sent(WRITTEN);
        asReviewer();
        cases.hideWords(id, version(id), "staff", HiddenBecause.NAME);
        confirmed(id);
        cases.publish(id, version(id), Audience.EVERYONE);

        assertThat(cases.trail(id)).allSatisfy(event -> assertThat(event.was() + event.became() + event.detail())
                .doesNotContainIgnoringCase("staff at")
                .doesNotContain("shout"));
    }
}
