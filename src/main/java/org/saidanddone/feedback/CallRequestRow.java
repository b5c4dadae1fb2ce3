package org.saidanddone.feedback;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody asks to be phoned; done when a colleague said so. */
@MappedEntity("call_request")
record CallRequestRow(
        @Id @GeneratedValue @Nullable Long id,
        String phone,
        String name,
        String bestTime,
        Instant asked,
        @Nullable Instant done,
        @Version int version) {

    CallRequest request() {
        return new CallRequest(Saved.id(id), phone, name, bestTime, asked, version);
    }

    /** With what was said this time, where something was. */
    CallRequestRow with(String newName, String newTime) {
        return new CallRequestRow(
                id,
                phone,
                name.isEmpty() ? newName : name,
                bestTime.isEmpty() ? newTime : bestTime,
                asked,
                done,
                version);
    }

    /** Done, and without what was only needed to phone. */
    CallRequestRow finished(Instant now) {
        return new CallRequestRow(id, "", "", "", asked, now, version);
    }
}
