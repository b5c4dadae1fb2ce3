package org.saidanddone.feedback.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.SafetyReaders.ReadingTimes;
import org.saidanddone.platform.Settings;

/** Who reads what somebody said who may not be safe, and when: only what is so. */
final class WhoReads {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private WhoReads() {}

    /** A line with who reads it and at what times; where nobody can, whom to phone. */
    static PictureLine line(Optional<ReadingTimes> times, Settings settings) {
        return times.map(WhoReads::line)
                .orElseGet(() -> new PictureLine(
                        "reader",
                        Say.text(
                                "receipt.safe.nobody",
                                settings.help().phone(),
                                settings.help().times())));
    }

    private static PictureLine line(ReadingTimes times) {
        return new PictureLine(
                "reader",
                Say.text("receipt.safe.reads"),
                times(times),
                times.today() ? Say.text("receipt.safe.today") : Say.text("receipt.safe.later", Say.date(times.day())));
    }

    /** At what times they read. */
    static String times(ReadingTimes times) {
        return filled("receipt.safe.times", times);
    }

    /** The text of this key with the hours in it. */
    static String filled(String key, ReadingTimes times) {
        return Say.text(key, time(times.opens()), time(times.closes()));
    }

    private static String time(LocalTime time) {
        return TIME.format(time).replace(":00", "").toLowerCase(Locale.UK);
    }
}
