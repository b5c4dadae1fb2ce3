package org.saidanddone.platform.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/** Days from Monday to Friday that are no bank holidays, as they are counted where the product is used. */
public final class WorkingDays {

    private final BankHolidays holidays;

    /** Working days around these bank holidays. */
    public WorkingDays(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** The bank holidays that do not count. */
    public BankHolidays holidays() {
        return holidays;
    }

    /** True for a day on which people work. */
    public boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.includes(day);
    }

    /** The day that is this many working days after the moment. */
    public LocalDate after(Instant moment, int days) {
        return after(Today.of(moment), days);
    }

    /** The day that is this many working days after the day. */
    public LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (includes(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day that is this many working days before the day. */
    public LocalDate before(LocalDate from, int howMany) {
        LocalDate day = from;
        for (int left = howMany; left > 0; ) {
            day = day.minusDays(1);
            if (includes(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days come after the first day, up to and with the last one; 0 when it is not later. */
    public int between(LocalDate first, LocalDate last) {
        int days = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (includes(day)) {
                days++;
            }
        }
        return days;
    }
}
