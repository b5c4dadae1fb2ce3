package org.saidanddone.easyread.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.testing.MovableClock;

/** With the real program, as Debian packages it. */
class SpeechTest {

    private static final String PROGRAM = "/usr/bin/espeak-ng";
    private static final String PUBLIC = "We tell you what we did.";
    private static final String PERSONAL = "My name is not known here.";
    private static final PublicWords PUBLIC_WORDS = sentence -> sentence.startsWith("We tell you");

    @TempDir
    private Path data = Path.of("");

    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void theProgramIsThere() {
        assertThat(Path.of(PROGRAM)).as("espeak-ng; ./check installs it").isExecutable();
    }

    private Speech speech(String program, long keptBytes) {
        return new Speech(program, data, keptBytes, List.of(PUBLIC_WORDS), clock);
    }

    private Speech speech() {
        return speech(PROGRAM, 10_000_000);
    }

    private static Sound heard(Spoken spoken) {
        assertThat(spoken).isInstanceOf(Spoken.Heard.class);
        return ((Spoken.Heard) spoken).sound();
    }

    private static double seconds(Sound sound) throws IOException, UnsupportedAudioFileException {
        var format = AudioSystem.getAudioFileFormat(new ByteArrayInputStream(sound.bytes()));
        return format.getFrameLength() / (double) format.getFormat().getFrameRate();
    }

    private List<Path> kept() {
        Path folder = data.resolve("speech");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aSentenceIsSpokenAndItsLengthIsTrue() throws Exception {
        Sound sound = heard(speech().say(PUBLIC, LanguageFile.ENGLISH, Speed.NORMAL));

        assertThat(sound.type()).isEqualTo("audio/wav");
        assertThat(sound.recorded()).isFalse();
        assertThat(seconds(sound)).isBetween(0.8, 4.0);
    }

    @Test
    void slowTakesLongerThanFast() throws Exception {
        Speech speech = speech();

        assertThat(seconds(heard(speech.say(PUBLIC, LanguageFile.ENGLISH, Speed.SLOW))))
                .isGreaterThan(1.3 * seconds(heard(speech.say(PUBLIC, LanguageFile.ENGLISH, Speed.FAST))));
    }

    @Test
    void welshIsSpokenAsWelsh() {
        Speech speech = speech();

        assertThat(heard(speech.say("Mae yna broblem.", LanguageFile.WELSH, Speed.NORMAL))
                        .bytes())
                .isNotEqualTo(heard(speech.say("Mae yna broblem.", LanguageFile.ENGLISH, Speed.NORMAL))
                        .bytes());
    }

    /** Who has very much read aloud takes the processors from nobody. The program here says only how far behind it comes. */
    @Test
    void theProgramComesAfterThePages() throws IOException {
        Path program = data.resolve("program");
        Files.writeString(program, "#!/bin/sh\ncat > /dev/null\nprintf '%044d' 0\nnice\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        String here = new String(
                new ProcessBuilder("nice").start().getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        String said = new String(
                heard(speech(program.toString(), 10_000_000).say(PERSONAL, LanguageFile.ENGLISH, Speed.NORMAL))
                        .bytes(),
                StandardCharsets.US_ASCII);

        assertThat(Integer.parseInt(said.substring(44).strip())).isGreaterThan(Integer.parseInt(here.strip()));
    }

    @Test
    void theSoundOfPublicWordsIsMadeOnce() {
        byte[] first =
                heard(speech().say(PUBLIC, LanguageFile.ENGLISH, Speed.NORMAL)).bytes();

        assertThat(kept()).hasSize(1);
        assertThat(heard(speech("/no/such/program", 10_000_000).say(PUBLIC, LanguageFile.ENGLISH, Speed.NORMAL))
                        .bytes())
                .isEqualTo(first);
    }

    @Test
    void theSoundOfPersonalWordsIsNotKept() {
        heard(speech().say(PERSONAL, LanguageFile.ENGLISH, Speed.NORMAL));

        assertThat(kept()).isEmpty();
    }

    @Test
    void whatWasUsedLongestAgoMakesRoom() {
        long one = heard(speech().say("We tell you one.", LanguageFile.ENGLISH, Speed.NORMAL))
                .bytes()
                .length;
        Speech small = speech(PROGRAM, one * 2);
        clock.moveOn(java.time.Duration.ofMinutes(1));
        small.say("We tell you two.", LanguageFile.ENGLISH, Speed.NORMAL);
        clock.moveOn(java.time.Duration.ofMinutes(1));
        small.say("We tell you ten.", LanguageFile.ENGLISH, Speed.NORMAL);

        assertThat(kept().stream().mapToLong(file -> file.toFile().length()).sum())
                .isLessThanOrEqualTo(one * 2);
        assertThat(kept())
                .extracting(file -> file.getFileName().toString())
                .contains(SentenceName.of("en", "NORMAL", "We tell you ten.") + ".wav")
                .doesNotContain(SentenceName.of("en", "NORMAL", "We tell you one.") + ".wav");
    }

    @Test
    void aRecordingOfAPersonGoesFirst() throws IOException {
        Path folder = Files.createDirectories(data.resolve("recordings"));
        Files.write(folder.resolve(SentenceName.of("en", PUBLIC) + ".mp3"), new byte[] {1, 2, 3});

        Sound sound = heard(speech().say(PUBLIC, LanguageFile.ENGLISH, Speed.NORMAL));

        assertThat(sound.recorded()).isTrue();
        assertThat(sound.type()).isEqualTo("audio/mpeg");
        assertThat(sound.bytes()).containsExactly(1, 2, 3);
        assertThat(speech().hasRecordings()).isTrue();
    }

    @Test
    void theProgramIsGivenTheWordsAsTheyAreSpoken() {
        Speech speech = speech();

        assertThat(heard(speech.say("We tell you: phone 999.", LanguageFile.ENGLISH, Speed.NORMAL))
                        .bytes())
                .isEqualTo(heard(speech.say("We tell you: phone 9 9 9.", LanguageFile.ENGLISH, Speed.NORMAL))
                        .bytes());
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aRecordingIsFoundByTheWordsThatStandOnThePage() throws IOException {
        Path folder = Files.createDirectories(data.resolve("recordings"));
        Files.write(folder.resolve(SentenceName.of("en", "Phone 999 now") + ".mp3"), new byte[] {4, 5, 6});

        assertThat(heard(speech().say("Phone 999 now", LanguageFile.ENGLISH, Speed.NORMAL))
                        .bytes())
                .containsExactly(4, 5, 6);
    }

    @Test
    void withoutTheProgramThereIsNoVoice() {
        assertThat(speech("/no/such/program", 1_000).say(PERSONAL, LanguageFile.ENGLISH, Speed.NORMAL))
                .isInstanceOf(Spoken.NoVoice.class);
    }

    @Test
    void anEmptyOrEndlessSentenceIsRefused() {
        assertThat(speech().say("  ", LanguageFile.ENGLISH, Speed.NORMAL)).isInstanceOf(Spoken.Refused.class);
        assertThat(speech().say("a".repeat(Speech.LONGEST + 1), LanguageFile.ENGLISH, Speed.NORMAL))
                .isInstanceOf(Spoken.Refused.class);
    }

    @Test
    void whatLooksLikeACommandIsOnlyRead() {
        heard(speech().say("--help; $(reboot) `ls` | cat", LanguageFile.ENGLISH, Speed.NORMAL));
    }
}
