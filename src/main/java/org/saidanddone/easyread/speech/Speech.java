package org.saidanddone.easyread.speech;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.saidanddone.platform.Settings;

/**
 * Sentences as sound, for browsers without a voice (L3): a recording of a person where there is one (L4), or a program
 * that speaks. Only the sound of {@link PublicWords} is kept.
 */
@Singleton
public final class Speech {

    /** The most characters a sentence may have. */
    public static final int LONGEST = 1_000;

    /** Half of the processors: the other half is for pages. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final long PATIENCE_SECONDS = 4;
    private static final Duration AT_MOST = Duration.ofSeconds(10);
    private static final long KEPT_BYTES = 200_000_000;

    private final Recordings recordings;
    private final SpeechShelf shelf;
    private final SpeechProgram program;
    private final List<PublicWords> publicWords;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Inject
    Speech(Settings settings, List<PublicWords> publicWords, Clock clock) {
        this(settings.speechProgram(), settings.dataFolder(), KEPT_BYTES, publicWords, clock);
    }

    Speech(String program, Path data, long keptBytes, List<PublicWords> publicWords, Clock clock) {
        this.recordings = new Recordings(data.resolve("recordings"));
        this.shelf = new SpeechShelf(data.resolve("speech"), keptBytes, clock);
        this.program = new SpeechProgram(program, AT_MOST);
        this.publicWords = List.copyOf(publicWords);
    }

    /** True when people have spoken sentences: then they are asked for first. */
    public boolean hasRecordings() {
        return recordings.any();
    }

    /** The sentence as a person has spoken it, empty where nobody has. */
    public Optional<Sound> recording(String sentence, Locale language) {
        return recordings.of(SentenceName.of(language.getLanguage(), sentence.strip()));
    }

    /** The sentence as sound. */
    public Spoken say(String text, Locale language, Speed speed) {
        String sentence = text.strip();
        if (sentence.isEmpty() || sentence.length() > LONGEST) {
            return new Spoken.Refused();
        }
        Optional<Sound> recorded = recording(sentence, language);
        if (recorded.isPresent()) {
            return new Spoken.Heard(recorded.get());
        }
        boolean mayBeKept = publicWords.stream().anyMatch(words -> words.has(sentence));
        String spoken = Lexicon.of(language).spoken(sentence);
        String name = SentenceName.of(language.getLanguage(), speed.name(), spoken);
        Optional<byte[]> kept = mayBeKept ? shelf.take(name) : Optional.empty();
        return kept.map(Speech::heard).orElseGet(() -> {
            Spoken made = make(spoken, language, speed);
            if (mayBeKept && made instanceof Spoken.Heard heard) {
                shelf.put(name, heard.sound().bytes());
            }
            return made;
        });
    }

    private Spoken make(String sentence, Locale language, Speed speed) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Spoken.Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Spoken.Busy();
        }
        try {
            return program.say(sentence, language, speed).map(Speech::heard).orElseGet(Spoken.NoVoice::new);
        } finally {
            turns.release();
        }
    }

    private static Spoken heard(byte[] wav) {
        return new Spoken.Heard(new Sound(wav, "audio/wav", false));
    }
}
