package org.saidanddone.inbox;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
        String kept = search.value(FoundBy.of(words));
        String change = "update inbox_words set words = " + search.kept() + " where feedback_id = ?";
        int changed = jdbc.prepareStatement(change, statement -> {
            statement.setString(1, kept);
            statement.setLong(2, feedbackId);
            return statement.executeUpdate();
        });
        if (changed == 0) {
            String add = "insert into inbox_words (feedback_id, received, words) values (?, ?, " + search.kept() + ")";
            jdbc.prepareStatement(add, statement -> {
                statement.setLong(1, feedbackId);
                statement.setTimestamp(2, Timestamp.from(received));
                statement.setString(3, kept);
                return statement.executeUpdate();
            });
        }
    }

    /** Holds what is kept for the feedback until the transaction ends: who changes the case meanwhile writes after us. */
    void hold(long feedbackId) {
        jdbc.prepareStatement("select feedback_id from inbox_words where feedback_id = ? for update", statement -> {
            statement.setLong(1, feedbackId);
            return statement.executeQuery().next();
        });
    }

    /** Some cases whose words are still kept in an older way, the newest first; no other process gets the same. */
    List<Long> stale(int atMost) {
        String some = "select feedback_id from words_to_fold order by feedback_id desc limit " + atMost
                + " for update skip locked";
        return jdbc.prepareStatement(some, statement -> {
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        });
    }

    /** The words of this case are kept in today's way. */
    void done(long feedbackId) {
        jdbc.prepareStatement("delete from words_to_fold where feedback_id = ?", statement -> {
            statement.setLong(1, feedbackId);
            return statement.executeUpdate();
        });
    }
}
