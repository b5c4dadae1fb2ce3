package org.saidanddone.review.inbox;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;

/** What a case is found by when somebody searches: the words that were sent, those that were added, those staff wrote
 * down from recordings and photos. */
@Singleton
class WordsIndex {

    private final JdbcOperations jdbc;
    private final SearchSql search;

    WordsIndex(JdbcOperations jdbc, SearchSql search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** Keeps the words in the place of what was kept for the feedback before. */
    void keep(long feedbackId, Instant received, String words) {
        String change = "update inbox_words set words = " + search.kept() + " where feedback_id = ?";
        int changed = jdbc.prepareStatement(change, statement -> {
            statement.setString(1, words);
            statement.setLong(2, feedbackId);
            return statement.executeUpdate();
        });
        if (changed == 0) {
            String add = "insert into inbox_words (feedback_id, received, words) values (?, ?, " + search.kept() + ")";
            jdbc.prepareStatement(add, statement -> {
                statement.setLong(1, feedbackId);
                statement.setTimestamp(2, Timestamp.from(received));
                statement.setString(3, words);
                return statement.executeUpdate();
            });
        }
    }
}
