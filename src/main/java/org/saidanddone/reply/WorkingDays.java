package org.saidanddone.reply;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days: Monday to Friday. */
public final class WorkingDays {

    private WorkingDays() {}

    /**
     * The last of so many working days after the given day, which is not counted itself.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forwards");
        }
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
