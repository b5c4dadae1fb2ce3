package org.saidanddone.easyread.speech;

/** What became of a sentence that was to be spoken. */
public sealed interface Spoken {

    /** It can be heard. */
    record Heard(Sound sound) implements Spoken {}

    /** This computer cannot speak, or not in this language. */
    record NoVoice() implements Spoken {}

    /** Others are being spoken to; it may work in a moment. */
    record Busy() implements Spoken {}

    /** The sentence is empty or longer than {@link Speech#LONGEST} characters. */
    record Refused() implements Spoken {}
}
