package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A day on a page for staff: typed as people write days here, or chosen in a calendar. */
@JavaScript("context://static/day.js")
public final class DayField extends DatePicker {

    private static final long serialVersionUID = 1;

    private static final String SHOWN = "d MMMM yyyy";
    private static final String[] ALSO_READ = {"d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d/M/yy", "yyyy-MM-dd"
    };

    /**
     * A field with this id and label, empty yet.
     *
     * @param changed what happens when somebody has changed the day
     */
    public DayField(String id, String label, Runnable changed) {
        super(label);
        setId(id);
        addClassName("short");
        setLocale(Locale.UK);
        // Whoever types a day is not asked to leave a calendar first: it opens with its button, or the key for down.
        setAutoOpen(false);
        setI18n(words());
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.saidAndDone.nameCalendar(this)");
    }

    private static DatePickerI18n words() {
        return new DatePickerI18n()
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL, Locale.UK)))
                .setWeekdays(fromSunday(TextStyle.FULL))
                .setWeekdaysShort(fromSunday(TextStyle.SHORT))
                .setFirstDayOfWeek(1)
                .setDateFormats(SHOWN, ALSO_READ)
                .setToday(Say.text("staff.day.today"))
                .setCancel(Say.text("staff.day.cancel"))
                .setBadInputErrorMessage(Say.text("staff.day.wrong"));
    }

    /** The field counts the days of the week from Sunday, whatever day a week begins with. */
    private static List<String> fromSunday(TextStyle style) {
        return names(DayOfWeek.values(), day -> day.minus(1).getDisplayName(style, Locale.UK));
    }

    private static <T> List<String> names(T[] all, Function<T, String> name) {
        return Arrays.stream(all).map(name).toList();
    }

    /** The day that stands in the field; empty where none does, or what is typed is no day. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(getValue());
    }

    /** Puts this day into the field, or empties it. */
    public void day(Optional<LocalDate> day) {
        setValue(day.orElse(null));
    }
}
