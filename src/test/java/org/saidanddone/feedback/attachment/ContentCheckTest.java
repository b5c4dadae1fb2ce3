package org.saidanddone.feedback.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidanddone.feedback.attachment.AttachmentKind.VIDEO;
import static org.saidanddone.feedback.attachment.AttachmentKind.VOICE;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCheckTest {

    private record Known(MediaType type, boolean alsoVideo, Content content) {}

    /** Bytes that a record does not copy around. */
    private record Content(String name, Supplier<byte[]> bytes) {}

    private final ContentCheck check = new ContentCheck();

    static Stream<Known> known() {
        return Stream.of(
                new Known(MediaType.WEBM, true, new Content("webm", () -> Recorded.webm(100))),
                new Known(MediaType.MP4, true, new Content("mp4", Recorded::mp4)),
                new Known(MediaType.MP4, true, new Content("m4a", Recorded::m4a)),
                new Known(MediaType.MP4, true, new Content("quicktime", Recorded::quicktime)),
                new Known(MediaType.OGG, true, new Content("ogg", Recorded::ogg)),
                new Known(MediaType.MP3, false, new Content("mp3", Recorded::mp3)),
                new Known(MediaType.WAV, false, new Content("wav", Recorded::wav)),
                new Known(MediaType.AAC, false, new Content("aac", Recorded::aac)));
    }

    @ParameterizedTest
    @MethodSource("known")
    void whatPeopleRecordIsKnownByItsFirstBytes(Known known) {
        byte[] bytes = known.content().bytes().get();

        assertThat(check.of(VOICE, bytes)).contains(known.type());
        assertThat(check.of(VIDEO, bytes).isPresent()).isEqualTo(known.alsoVideo());
    }

    static final List<Content> OTHERS = List.of(
            new Content("page", () -> Recorded.text("<!DOCTYPE html><html><script>alert(1)</script>")),
            new Content("drawing", () -> Recorded.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")),
            new Content("page that says webm", () -> Recorded.text("<html>B\u0082\u0084webm</html>")),
            new Content("matroska", Recorded::matroska),
            new Content("picture", () -> Recorded.picture("png", 4, 4)),
            new Content("photo", () -> Recorded.picture("jpg", 4, 4)),
            new Content("picture of an iPhone", Recorded::heic),
            new Content("pdf", () -> Recorded.text("%PDF-1.7\n1 0 obj")),
            new Content("program", () -> Recorded.text("#!/bin/sh\necho")),
            new Content("zip", () -> Recorded.text("PK\u0003\u0004 ftypmp42")),
            new Content("words", () -> Recorded.text("I am still on the ward.")),
            new Content("one byte", () -> new byte[] {0x1a}));

    @ParameterizedTest
    @FieldSource("OTHERS")
    void nothingElseIsARecordingWhateverItSays(Content other) {
        assertThat(check.of(VOICE, other.bytes().get())).isEmpty();
        assertThat(check.of(VIDEO, other.bytes().get())).isEmpty();
    }

    @Test
    void aPageBehindTheStartOfARecordingIsOnlyEverPlayedAsThatRecording() {
        byte[] both = Recorded.webm(200);
        byte[] page = Recorded.text("<script>alert(1)</script>");
        System.arraycopy(page, 0, both, 60, page.length);

        assertThat(check.of(VOICE, both).map(type -> type.typeFor(VOICE))).contains("audio/webm");
    }
}
