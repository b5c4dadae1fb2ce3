package org.saidanddone.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.review.Handover;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewTest;

class TeamTest extends ReviewTest {

    private Tag tag(String name) {
        signedInAs("Ada", Role.ADMINISTRATOR);
        assertThat(the(TagList.class).add(name)).isEmpty();
        return the(TagList.class).all().stream()
                .filter(tag -> tag.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHasACaseOpenSeesTheOthersUntilTheyLeaveOrGoSilent() {
        long id = sent("one");
        signedInAs("Raj", Role.REVIEWER);
        assertThat(the(Presence.class).stays(id).others()).isEmpty();
        asReviewer();
        assertThat(the(Presence.class).stays(id).others()).containsExactly("Raj");
        assertThat(the(TeamBook.class).open(Set.of(id), 0)).containsEntry(id, List.of("Raj", "Ria"));

        signedInAs("Raj", Role.REVIEWER);
        the(Presence.class).gone(id);
        asReviewer();
        assertThat(the(Presence.class).stays(id).others()).isEmpty();

        signedInAs("Raj", Role.REVIEWER);
        the(Presence.class).stays(id);
        clock.moveOn(Presence.LASTS.plus(Duration.ofSeconds(1)));
        asReviewer();
        assertThat(the(Presence.class).stays(id).others()).isEmpty();
    }

    @Test
    void rowsOfThoseWhoAreGoneAreForgotten() throws SQLException {
        long id = sent("one");
        signedInAs("Raj", Role.REVIEWER);
        the(Presence.class).stays(id);
        clock.moveOn(Duration.ofHours(1));
        asReviewer();
        the(Presence.class).comes(id);
        the(Presence.class).gone(id);

        assertThat(count("case_presence")).isZero();
    }

    @Test
    void whoOpensACaseASecondTimeIsThereStill() {
        long id = sent("one");
        signedInAs("Raj", Role.REVIEWER);
        the(Presence.class).comes(id);
        clock.moveOn(Presence.LASTS);
        the(Presence.class).comes(id);
        clock.moveOn(Duration.ofSeconds(1));
        asReviewer();

        assertThat(the(Presence.class).comes(id).others()).containsExactly("Raj");
    }

    @Test
    void whoMayNotSeeACaseAnyMoreLearnsNothingOfIt() throws SQLException {
        long id = sentWith(Map.of("safe", "NO"));
        asReviewer();

        Presence.Around around = the(Presence.class).stays(id);

        assertThat(around.others()).isEmpty();
        assertThat(around.version()).isEmpty();
        assertThat(count("case_presence")).isZero();
        assertThatThrownBy(() -> the(Notes.class).of(id)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> the(Notes.class).add(id, "x")).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> the(CaseTags.class).of(id)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void leavingAfterSigningOutIsNoFault() {
        long id = sent("one");
        asVisitor();

        the(Presence.class).gone(id);
    }

    @Test
    void notesAreForColleaguesNewestFirstAndInTheAuditWithoutTheirWords() {
        long id = sent("one");
        asReviewer();
        the(Notes.class).add(id, "  Rang the landlord.\r\nNo answer. ");
        the(Notes.class).add(id, "Rang again.");

        assertThat(the(Notes.class).of(id))
                .extracting(Note::words)
                .containsExactly("Rang again.", "Rang the landlord.\nNo answer.");
        assertThat(cases.trail(id)).anySatisfy(event -> {
            assertThat(event.what()).isEqualTo("NOTED");
            assertThat(event.detail()).isEmpty();
        });
        assertThatThrownBy(() -> the(Notes.class).add(id, " ")).isInstanceOf(IllegalArgumentException.class);
        signedInAs("Ola", Role.ACTION_OWNER);
        assertThatThrownBy(() -> the(Notes.class).of(id)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void theListOfTagsRefusesWhatHelpsNobody() {
        tag("Wheelchair");

        assertThat(the(TagList.class).add(" WHEEL chair ")).isEmpty();
        assertThat(the(TagList.class).add(" wheelchair")).contains(TagList.Refused.THERE);
        assertThat(the(TagList.class).add("  ")).contains(TagList.Refused.BLANK);
        assertThat(the(TagList.class).add("x".repeat(TagList.LONGEST + 1))).contains(TagList.Refused.TOO_LONG);
        asReviewer();
        assertThatThrownBy(() -> the(TagList.class).add("Mine")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aTagThatIsNotUsedAnyMoreStaysOnItsCasesAndGoesOnNoOther() {
        long id = sent("one");
        long other = sent("two");
        Tag tag = tag("Wheelchair");
        asReviewer();
        the(CaseTags.class).add(List.of(id), tag.id());
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(TagList.class).use(tag, false);
        asReviewer();

        assertThat(the(CaseTags.class).of(id)).extracting(Tag::name).containsExactly("Wheelchair");
        assertThatThrownBy(() -> the(CaseTags.class).add(List.of(other), tag.id()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoAdministratorsNeverUndoEachOthersWork() {
        Tag tag = tag("Wheelchair");
        the(TagList.class).rename(tag, "Wheelchairs");

        assertThatThrownBy(() -> the(TagList.class).use(tag, false)).isInstanceOf(OptimisticLockException.class);
        assertThat(the(TagList.class).all()).singleElement().satisfies(now -> {
            assertThat(now.name()).isEqualTo("Wheelchairs");
            assertThat(now.active()).isTrue();
        });
    }

    @Test
    void aCaseGoesOnlyToSomebodyWhoReviews() {
        long owner = signedInAs("Ola", Role.ACTION_OWNER).id();
        long id = sent("one");
        asReviewer();
        int version = opened(id).version();

        assertThatThrownBy(() -> the(Handover.class).give(id, version, owner))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(the(Colleagues.class).all())
                .extracting(Colleagues.Colleague::name)
                .containsExactly("Ria");
    }
}
