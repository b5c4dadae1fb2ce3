package org.saidanddone.feedback;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days from Monday to Friday. Bank holidays count as working days: they differ between the parts of a country. */
public final class WorkingDays {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private WorkingDays() {}

    /** The day that is this many working days after the moment. */
    public static LocalDate after(Instant moment, int days) {
        LocalDate day = LocalDate.ofInstant(moment, HERE);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
