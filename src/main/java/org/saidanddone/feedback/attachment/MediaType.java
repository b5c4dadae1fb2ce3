package org.saidanddone.feedback.attachment;

/**
 * What a recording or photo is, as its content says. Only these are kept; browsers play a recording with this type and
 * never with one that its sender claims.
 */
public enum MediaType {
    /** What most browsers record. */
    WEBM("webm", "audio/webm", "video/webm"),
    /** What Apple's devices and most cameras record. */
    MP4("mp4", "audio/mp4", "video/mp4"),
    /** An open container, mostly for sound. */
    OGG("ogg", "audio/ogg", "video/ogg"),
    /** Sound, as many recorders make it. */
    MP3("mp3", "audio/mpeg", ""),
    /** Sound that is not pressed together. */
    WAV("wav", "audio/wav", ""),
    /** Sound, as some telephones make it. */
    AAC("aac", "audio/aac", ""),
    /** A photo, always drawn anew by us. */
    JPEG("jpg", "", ""),
    /** A drawing with few colours, always drawn anew by us. */
    PNG("png", "", "");

    private final String extension;
    private final String voice;
    private final String video;

    MediaType(String extension, String voice, String video) {
        this.extension = extension;
        this.voice = voice;
        this.video = video;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** True when an attachment of this kind may be of this type. */
    boolean fits(AttachmentKind kind) {
        return !typeFor(kind).isEmpty();
    }

    /** How a browser is told to play or show it; empty where this kind cannot be of this type. */
    public String typeFor(AttachmentKind kind) {
        return switch (kind) {
            case VOICE -> voice;
            case VIDEO -> video;
            case PHOTO ->
                switch (this) {
                    case JPEG -> "image/jpeg";
                    case PNG -> "image/png";
                    default -> "";
                };
        };
    }
}
