package org.saidanddone.people;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.OneLook;

/** How much work waits for whoever asks: one statement for all features, which counts no further than it is shown. */
@Singleton
@Guarded
public class WorkCounts {

    /** One more than is ever shown as a number. */
    private static final int COUNTED = 100;

    private final ConnectionOperations<Connection> connections;
    private final List<WorkWaiting> features;
    private final WhoIsAsking whoIsAsking;
    private final OneLook look;

    WorkCounts(
            ConnectionOperations<Connection> connections,
            List<WorkWaiting> features,
            WhoIsAsking whoIsAsking,
            OneLook look) {
        this.look = look;
        this.connections = connections;
        this.features = List.copyOf(features);
        this.whoIsAsking = whoIsAsking;
    }

    /** How much waits now, by its name: no more than 100 of each. */
    @Only({
        Role.REVIEWER,
        Role.ACTION_OWNER,
        Role.SAFEGUARDING_LEAD,
        Role.BOARD_MEMBER,
        Role.EXPERT_BY_EXPERIENCE,
        Role.ADMINISTRATOR
    })
    public Map<String, Integer> now() {
        Asking.Colleague me = whoIsAsking.colleague();
        List<WorkWaiting.Rows> all =
                features.stream().flatMap(feature -> feature.of(me).stream()).toList();
        if (all.isEmpty()) {
            return Map.of();
        }
        return look.once(() -> count(all), "work", me.id());
    }

    private Map<String, Integer> count(List<WorkWaiting.Rows> all) {
        String counts = all.stream()
                .map(rows -> "select cast(? as varchar) as name, count(*) as many from (" + rows.select() + " limit "
                        + COUNTED + ") waiting")
                .collect(Collectors.joining(" union all "));
        // One statement needs no transaction of its own.
        return connections.executeRead(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(counts)) {
                bind(statement, all);
                return counted(statement);
            } catch (SQLException e) {
                throw new DataAccessException("how much waits could not be counted", e);
            }
        });
    }

    private static Map<String, Integer> counted(PreparedStatement statement) throws SQLException {
        Map<String, Integer> found = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getString("name"), rows.getInt("many"));
            }
        }
        return found;
    }

    private static void bind(PreparedStatement statement, List<WorkWaiting.Rows> all) throws SQLException {
        int place = 1;
        for (WorkWaiting.Rows rows : all) {
            statement.setString(place, rows.name());
            place++;
            for (Object value : rows.values()) {
                statement.setObject(place, value instanceof Instant instant ? Timestamp.from(instant) : value);
                place++;
            }
        }
    }
}
