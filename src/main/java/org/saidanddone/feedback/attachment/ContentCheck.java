package org.saidanddone.feedback.attachment;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells by the first bytes of a recording what it is. A name or a type that its sender gives is never asked. */
@Singleton
final class ContentCheck {

    private static final int HEADER = 128;

    /** What the detector calls the kinds of file that browsers can play. */
    private static final Map<String, MediaType> KNOWN = Map.ofEntries(
            Map.entry("video/mp4", MediaType.MP4),
            Map.entry("audio/mp4", MediaType.MP4),
            Map.entry("application/mp4", MediaType.MP4),
            Map.entry("video/x-m4v", MediaType.MP4),
            Map.entry("video/quicktime", MediaType.MP4),
            Map.entry("video/3gpp", MediaType.MP4),
            Map.entry("video/3gpp2", MediaType.MP4),
            Map.entry("application/ogg", MediaType.OGG),
            Map.entry("audio/vorbis", MediaType.OGG),
            Map.entry("audio/opus", MediaType.OGG),
            Map.entry("audio/speex", MediaType.OGG),
            Map.entry("video/theora", MediaType.OGG),
            Map.entry("audio/mpeg", MediaType.MP3),
            Map.entry("audio/vnd.wave", MediaType.WAV),
            Map.entry("audio/x-aac", MediaType.AAC));

    private final MimeTypes detector = MimeTypes.getDefaultMimeTypes();

    /** The detector knows the family, of which browsers play one member: it says its name in its first bytes. */
    private static Optional<MediaType> webm(byte[] firstBytes) {
        String start = new String(firstBytes, 0, Math.min(HEADER, firstBytes.length), StandardCharsets.ISO_8859_1);
        return start.contains("B\u0082\u0084webm") ? Optional.of(MediaType.WEBM) : Optional.empty();
    }

    /** What the recording is; empty when it is nothing that this kind of answer may be. */
    Optional<MediaType> of(AttachmentKind kind, byte[] firstBytes) {
        try {
            String found = detector.detect(new ByteArrayInputStream(firstBytes), new Metadata())
                    .getBaseType()
                    .toString();
            Optional<MediaType> type =
                    found.endsWith("/x-matroska") ? webm(firstBytes) : Optional.ofNullable(KNOWN.get(found));
            return type.filter(known -> known.fits(kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
