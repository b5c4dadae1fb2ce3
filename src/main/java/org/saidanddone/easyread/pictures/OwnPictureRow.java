package org.saidanddone.easyread.pictures;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An own picture with its file. Rows are never compared, so the file may be an array. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("own_picture")
record OwnPictureRow(
        @Id @GeneratedValue @Nullable Long id,
        String concept,
        String alternative,
        String maker,
        String licence,
        String mimeType,
        String digest,
        byte[] file,
        Instant added) {}
