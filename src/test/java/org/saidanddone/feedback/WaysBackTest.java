package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.saidanddone.platform.Place;
import org.saidanddone.testing.OnBothDatabases;

/** The token of somebody's own device: it opens one case, says nothing, and ends when it is told to. */
class WaysBackTest extends OnBothDatabases {

    private FeedbackFixtures fixtures() {
        return new FeedbackFixtures(database.product());
    }

    private OpenDraft draft() {
        return fixtures().draftAbout("BRS-12", Map.of("feeling", "BAD"));
    }

    @Test
    void theTokenOpensTheDraftWithItsWords() {
        OpenDraft draft = draft();
        String token = the(WaysBack.class).make(draft);

        WaysBack.Found found = the(WaysBack.class).open(token).orElseThrow();

        assertThat(found.code()).isEqualTo(draft.code());
        assertThat(found.opened()).isInstanceOf(Receipts.Opened.Unfinished.class);
    }

    @Test
    void theTokenNamesNeitherTheNumberNorAWordAndIsAnotherEachTime() {
        OpenDraft draft = draft();
        String token = the(WaysBack.class).make(draft);

        assertThat(token)
                .doesNotContain(draft.number().digits())
                .isNotEqualTo(the(WaysBack.class).make(draft));
        assertThat(FeedbackFixtures.longWords(draft)).noneMatch(token::contains);
    }

    @Test
    void theTableHoldsNeitherTheTokenNorAWord() throws SQLException {
        OpenDraft draft = draft();
        String token = the(WaysBack.class).make(draft);

        String row = row();

        assertThat(row).isNotEmpty().doesNotContain(token);
        assertThat(FeedbackFixtures.longWords(draft)).noneMatch(row::contains);
    }

    private String row() throws SQLException {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select token_hash, locked from way_back")) {
            return rows.next() ? rows.getString(1) + " " + rows.getString(2) : "";
        }
    }

    @Test
    void afterSendingTheTokenStillShowsTheReceiptThatWasLostOnTheWay() {
        OpenDraft draft = draft();
        String token = the(WaysBack.class).make(draft);
        fixtures().sent(draft);

        assertThat(the(WaysBack.class).open(token))
                .hasValueSatisfying(found -> assertThat(found.opened()).isInstanceOf(Receipts.Opened.Sent.class));
    }

    @Test
    void anEndedTokenOpensNothingAndTheWordsStillDo() {
        OpenDraft draft = draft();
        String token = the(WaysBack.class).make(draft);
        the(WaysBack.class).end(token);

        assertThat(the(WaysBack.class).open(token)).isEmpty();
        assertThat(the(Receipts.class).open(draft.code(), Place.of("here")))
                .isInstanceOf(Receipts.Opened.Unfinished.class);
    }

    @Test
    void allTokensOfACaseEndTogetherAndNoOther() {
        OpenDraft draft = draft();
        String phone = the(WaysBack.class).make(draft);
        String computer = the(WaysBack.class).make(draft);
        String another = the(WaysBack.class).make(draft());

        the(WaysBack.class).endAll(fixtures().sent(draft));

        assertThat(the(WaysBack.class).open(phone)).isEmpty();
        assertThat(the(WaysBack.class).open(computer)).isEmpty();
        assertThat(the(WaysBack.class).open(another)).isPresent();
    }

    @Test
    void aTokenLastsAsLongAsADraftThatNobodyTouchesAndIsThenRemoved() throws SQLException {
        OpenDraft draft = draft();
        String token = the(WaysBack.class).make(draft);
        clock.moveOn(Drafts.KEPT.minus(Duration.ofHours(1)));
        the(Drafts.class).touch(draft);
        assertThat(the(WaysBack.class).open(token)).isPresent();
        assertThat(the(WaysBack.class).renew(token, draft)).isTrue();
        assertThat(the(WaysBack.class).renew(token, draft())).isFalse();

        clock.moveOn(Duration.ofHours(2));
        assertThat(the(WaysBack.class).open(token)).isPresent();

        clock.moveOn(Drafts.KEPT);
        assertThat(the(WaysBack.class).open(token)).isEmpty();
        fixtures().removeEndedDrafts();
        assertThat(row()).isEmpty();
    }

    @Test
    void aTokenOfWhatWasSentIsRemovedWhenItEndsToo() throws SQLException {
        OpenDraft draft = draft();
        the(WaysBack.class).make(draft);
        fixtures().sent(draft);
        fixtures().removeEndedDrafts();
        assertThat(row()).isNotEmpty();

        clock.moveOn(Drafts.KEPT.plus(Duration.ofHours(1)));
        fixtures().removeEndedDrafts();

        assertThat(row()).isEmpty();
    }

    @Test
    void aReceiptThatWasOnTheScreenIsReachedByThatDeviceForAWeekAndByNoOther() {
        OpenDraft draft = draft();
        String phone = the(WaysBack.class).make(draft);
        String computer = the(WaysBack.class).make(draft);
        OpenedCase sent = fixtures().sent(draft);

        the(WaysBack.class).shown(phone, sent);
        assertThat(the(WaysBack.class).open(computer)).isEmpty();
        clock.moveOn(WaysBack.AFTER_SHOWN.minusHours(1));
        assertThat(the(WaysBack.class).open(phone)).isPresent();
        the(WaysBack.class).shown(phone, sent);
        clock.moveOn(Duration.ofHours(2));
        assertThat(the(WaysBack.class).open(phone))
                .as("shown again is not longer")
                .isEmpty();
    }

    @Test
    void aDraftThatIsLeftForLaterIsReachedForAWeekUnlessItIsGoneOnWith() {
        OpenDraft draft = draft();
        String token = the(WaysBack.class).make(draft);
        the(WaysBack.class).shown(token, draft);
        the(WaysBack.class).renew(token, draft);
        clock.moveOn(WaysBack.AFTER_SHOWN.plusHours(1));
        assertThat(the(WaysBack.class).open(token)).isPresent();

        the(WaysBack.class).shown(token, draft);
        clock.moveOn(WaysBack.AFTER_SHOWN.plusHours(1));
        assertThat(the(WaysBack.class).open(token)).isEmpty();
    }

    @Test
    void theTokenOfAnotherCaseIsNotTouched() {
        String another = the(WaysBack.class).make(draft());
        the(WaysBack.class).shown(another, fixtures().sent(draft()));
        clock.moveOn(WaysBack.AFTER_SHOWN.plusHours(1));

        assertThat(the(WaysBack.class).open(another)).isPresent();
    }

    @Test
    void whatIsNoTokenOpensNothing() {
        assertThat(the(WaysBack.class).open("")).isEmpty();
        assertThat(the(WaysBack.class).open("12345678-apple-boat-chair-drum-egg"))
                .isEmpty();
        assertThat(the(WaysBack.class).open("A".repeat(43))).isEmpty();
    }
}
