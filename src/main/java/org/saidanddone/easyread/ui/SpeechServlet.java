package org.saidanddone.easyread.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.speech.Sound;
import org.saidanddone.easyread.speech.Speech;
import org.saidanddone.easyread.speech.Speed;
import org.saidanddone.easyread.speech.Spoken;
import org.saidanddone.platform.Place;

/**
 * Speaks a sentence for a browser without a voice. The sentence is sent in the body, never in the address, and only by
 * visitors who have a page open. Who asks for more than anybody listens to is told to wait; addresses are kept in memory only.
 */
@Singleton
@WebServlet(urlPatterns = "/speech")
final class SpeechServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final int TOO_MANY = 429;

    /** In characters, which is what speaking costs: some long pages at once, and then as fast as 25 people listen. */
    private static final int AT_ONCE = 20_000;

    private static final int THEN_EACH_SECOND = 400;

    /** Of a text that is very short or of none. */
    private static final int FEWEST = 20;

    private final transient Speech speech;
    private final transient Cache<Place, Bucket> limits = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    SpeechServlet(Speech speech) {
        this.speech = speech;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getSession(false) == null || request.getQueryString() != null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String text = parameter(request, "text");
        if (!mayAsk(Place.of(request.getRemoteAddr()), text)) {
            response.setHeader("Retry-After", "60");
            response.setStatus(TOO_MANY);
            return;
        }
        Locale language = parameter(request, "lang").startsWith("cy") ? LanguageFile.WELSH : LanguageFile.ENGLISH;
        if (parameter(request, "only").equals("recorded")) {
            Optional<Sound> sound =
                    text.length() > Speech.LONGEST ? Optional.empty() : speech.recording(text, language);
            if (sound.isPresent()) {
                send(sound.get(), response);
            } else {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
            return;
        }
        switch (speech.say(text, language, speed(parameter(request, "speed")))) {
            case Spoken.Heard heard -> send(heard.sound(), response);
            case Spoken.NoVoice unused -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            case Spoken.Refused unused -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            case Spoken.Busy unused -> {
                response.setHeader("Retry-After", "5");
                response.setStatus(TOO_MANY);
            }
        }
    }

    private boolean mayAsk(Place place, String text) {
        return limits.get(place, unused -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(AT_ONCE)
                                .refillGreedy(THEN_EACH_SECOND, Duration.ofSeconds(1))
                                .build())
                        .build())
                .tryConsume(Math.clamp(text.length(), FEWEST, Speech.LONGEST));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static Speed speed(String name) {
        return switch (name) {
            case "slow" -> Speed.SLOW;
            case "fast" -> Speed.FAST;
            default -> Speed.NORMAL;
        };
    }

    private static void send(Sound sound, HttpServletResponse response) throws IOException {
        response.setContentType(sound.type());
        response.setContentLength(sound.bytes().length);
        if (sound.recorded()) {
            response.setHeader("Recorded", "yes");
        }
        response.getOutputStream().write(sound.bytes());
    }
}
