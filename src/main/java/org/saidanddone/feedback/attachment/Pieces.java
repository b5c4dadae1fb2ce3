package org.saidanddone.feedback.attachment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;

/** The bytes of attachments, piece by piece. Never holds more than one piece in memory. */
@Singleton
class Pieces {

    private final JdbcOperations jdbc;

    Pieces(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void add(long attachmentId, int place, byte[] content) {
        jdbc.prepareStatement(
                "insert into attachment_piece (attachment_id, place, content) values (?, ?, ?)", statement -> {
                    statement.setLong(1, attachmentId);
                    statement.setInt(2, place);
                    statement.setBytes(3, content);
                    return statement.executeUpdate();
                });
    }

    @Transactional
    public void removeAll(long attachmentId) {
        jdbc.prepareStatement("delete from attachment_piece where attachment_id = ?", statement -> {
            statement.setLong(1, attachmentId);
            return statement.executeUpdate();
        });
    }

    /** The piece; empty bytes when it is not there any more. */
    @Transactional
    public byte[] read(long attachmentId, int place) {
        return jdbc.prepareStatement(
                "select content from attachment_piece where attachment_id = ? and place = ?", statement -> {
                    statement.setLong(1, attachmentId);
                    statement.setInt(2, place);
                    try (ResultSet rows = statement.executeQuery()) {
                        return rows.next() ? rows.getBytes(1) : new byte[0];
                    }
                });
    }

    /** Writes the first pieces one after the other; each is read in a transaction of its own, so that a slow reader holds nothing. */
    void write(long attachmentId, int pieces, OutputStream out) throws IOException {
        for (int place = 0; place < pieces; place++) {
            out.write(read(attachmentId, place));
        }
    }
}
