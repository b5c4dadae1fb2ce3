package org.saidanddone.plan.ui;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;

/**
 * How late something is, from the day it was first promised for: in whole years and months, because nobody counts days.
 * Easy read says the years, and that it is more than these; more words say both.
 */
final class HowLate {

    private HowLate() {}

    /** In a sentence. The day is before today. */
    static String inWords(LocalDate promised, LocalDate today) {
        Period late = Period.between(promised, today);
        Optional<String> years = counted("plan.late.year", late.getYears());
        Optional<String> months = counted("plan.late.month", late.getMonths());
        if (years.isPresent() && months.isPresent() && Reading.now().variant() == Variant.EASY_READ) {
            return Say.text("plan.when.late.more", years.get());
        }
        return Stream.of(years, months)
                .flatMap(Optional::stream)
                .reduce((first, second) -> Say.text("plan.late.and", first, second))
                .map(time -> Say.text("plan.when.late", time))
                .orElseGet(() -> Say.text("plan.when.passed"));
    }

    private static Optional<String> counted(String key, int number) {
        return switch (number) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Say.text(key + ".one"));
            default -> Optional.of(Say.text(key, number));
        };
    }
}
