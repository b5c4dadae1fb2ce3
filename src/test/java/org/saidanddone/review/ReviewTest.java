package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.Role;
import org.saidanddone.publishing.Audience;
import org.saidanddone.redaction.TextId;
import org.saidanddone.testing.OnBothDatabases;

/** Cases to review, in domain words. */
public abstract class ReviewTest extends OnBothDatabases {

    protected FeedbackFixtures given;
    protected Cases cases;

    @BeforeEach
    void services() {
        given = new FeedbackFixtures(database.product());
        cases = the(Cases.class);
    }

    /** Feedback about an action, sent by somebody who may be seen by everybody. */
    protected long sent(String happening) {
        return sentWith(Map.of("happening", happening, "show", "YES"));
    }

    protected long sentWith(Map<String, String> answers) {
        asVisitor();
        return given.sentAbout("BRS-12", answers).feedbackId();
    }

    protected void asReviewer() {
        signedInAs("Ria", Role.REVIEWER);
    }

    protected void asLead() {
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
    }

    protected CaseFile opened(long feedbackId) {
        return cases.open(feedbackId).flatMap(cases::read).orElseThrow();
    }

    /** The case with the person's link confirmed, so that it can be published. */
    protected CaseFile confirmed(long feedbackId) {
        CaseFile file = opened(feedbackId);
        assertThat(file.feedback().links()).hasSize(1);
        return cases.read(cases.confirmLink(
                        feedbackId,
                        file.version(),
                        file.feedback().links().getFirst().id()))
                .orElseThrow();
    }

    protected CaseFile published(long feedbackId) {
        CaseFile file = confirmed(feedbackId);
        return cases.read(cases.publish(feedbackId, file.version(), Audience.EVERYONE))
                .orElseThrow();
    }

    protected TextId answerTo(String question, CaseFile file) {
        return TextId.answer(file.feedback().answers().stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .orElseThrow()
                .id());
    }

    /** How many rows the table has. */
    protected long count(String table) throws SQLException {
        return query("select count(*) from " + table);
    }

    /** The one number the query gives. */
    protected long query(String sql) throws SQLException {
        try (Connection connection = raw();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    protected void execute(String sql) throws SQLException {
        try (Connection connection = raw();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection raw() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(the(DataSource.class)).getConnection();
    }
}
