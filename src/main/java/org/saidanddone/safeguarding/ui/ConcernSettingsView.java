package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.ComboField;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.platform.calendar.OpenHours;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.safeguarding.ConcernRules;
import org.saidanddone.safeguarding.ConcernSettings;
import org.saidanddone.safeguarding.Named;

/** What the safeguarding lead sets: the time to look at a concern, the deputy, the words to watch for. */
@Only(Role.SAFEGUARDING_LEAD)
@Prototype
@Route(value = ReviewNavigation.SETTINGS, layout = StaffLayout.class)
class ConcernSettingsView extends StaffPage {

    private static final long serialVersionUID = 1;

    private static final String WITHIN = "within";
    private static final String OPENS = "opens";
    private static final String CLOSES = "closes";
    private static final String ENGLISH = "words-english";
    private static final String OTHERS = "words-others";
    private static final int MINUTES = 60;

    private final transient ConcernSettings settings;
    private final TextLine within =
            new TextLine(WITHIN, Say.text("review.rules.within"), Say.text("review.rules.within.hint"));
    private final TextLine opens = new TextLine(OPENS, Say.text("review.rules.opens"), "").as("time", "off");
    private final TextLine closes = new TextLine(CLOSES, Say.text("review.rules.closes"), "").as("time", "off");
    private final ComboField<Named> deputy =
            new ComboField<>("deputy", Say.text("review.rules.deputy"), Named::name, Named::id);
    private final LongText english =
            new LongText(ENGLISH, Say.text("review.rules.words.english"), Say.text("review.rules.words.hint"));
    private final LongText others =
            new LongText(OTHERS, Say.text("review.rules.words.others"), Say.text("review.rules.words.hint"));
    private int version;

    ConcernSettingsView(ConcernSettings settings) {
        this.settings = settings;
        backTo(ReviewNavigation.CONCERNS);
        heading(Say.text("review.rules.heading"));
        deputy.among(settings.deputies());
        deputy.setClearButtonVisible(true);
        deputy.setPlaceholder(Say.text("review.rules.deputy.nobody"));
        NativeButton save = new NativeButton(Say.text("review.rules.save"), click -> save());
        save.setId("rules-save");
        save.addClassName("button");
        NativeButton suggest = new NativeButton(Say.text("review.rules.words.suggest"), click -> suggest());
        suggest.setId("words-suggest");
        suggest.addClassNames("button", "second");
        Paragraph holes = new Paragraph(Say.text("review.rules.words.holes"));
        holes.addClassName("note");
        show(
                new H2(Say.text("review.rules.clock")),
                new Paragraph(Say.text("review.rules.clock.help")),
                within.digits(),
                opens,
                closes,
                deputy,
                new Paragraph(Say.text("review.rules.deputy.help")),
                new H2(Say.text("review.rules.words")),
                new Paragraph(Say.text("review.rules.words.help")),
                holes,
                english,
                HeadedPart.buttons(suggest),
                others,
                HeadedPart.buttons(save));
        show(settings.read());
    }

    private void show(ConcernRules rules) {
        version = rules.version();
        within.text(String.valueOf(rules.acknowledgeWithin().toMinutes()));
        opens.text(rules.hours().opens().toString());
        closes.text(rules.hours().closes().toString());
        deputy.choose(rules.deputy());
        english.text(String.join("\n", rules.english()));
        others.text(String.join("\n", rules.others()));
    }

    private void suggest() {
        List<String> all = new ArrayList<>(english.text().lines().toList());
        settings.suggestedWords().stream().filter(each -> !all.contains(each)).forEach(all::add);
        english.text(String.join("\n", all));
        noProblem();
        done(Say.text("review.rules.words.suggested"));
    }

    private void save() {
        nothingDone();
        noProblem();
        Optional<Duration> time = minutes(within.text().strip());
        Optional<OpenHours> hours = OpenHours.read(opens.text() + "-" + closes.text());
        List<Problem> wrong = new ArrayList<>();
        within.wrong(time.isEmpty());
        if (time.isEmpty()) {
            wrong.add(new Problem(WITHIN, Say.text("review.rules.within.wrong")));
        }
        opens.wrong(hours.isEmpty());
        if (hours.isEmpty()) {
            wrong.add(new Problem(OPENS, Say.text("review.rules.hours.wrong")));
        }
        tooMany(english, ENGLISH, wrong);
        tooMany(others, OTHERS, wrong);
        if (!wrong.isEmpty() || time.isEmpty() || hours.isEmpty()) {
            problems(wrong);
            return;
        }
        try {
            show(settings.save(new ConcernRules(
                    time.get(),
                    hours.get(),
                    deputy.chosen().map(Named::id),
                    english.text().lines().toList(),
                    others.text().lines().toList(),
                    version)));
            done(Say.text("review.rules.saved"));
        } catch (OptimisticLockException somebodyWasFaster) {
            version = settings.read().version();
            problem(WITHIN, Say.text("review.rules.changed"));
        }
    }

    private static void tooMany(LongText box, String id, List<Problem> wrong) {
        boolean bad = box.text().lines().count() > ConcernRules.MOST_WORDS
                || box.text().lines().anyMatch(line -> line.strip().length() > ConcernRules.LONGEST);
        box.wrong(bad);
        if (bad) {
            wrong.add(new Problem(
                    id, Say.text("review.rules.words.wrong", ConcernRules.MOST_WORDS, ConcernRules.LONGEST)));
        }
    }

    private static Optional<Duration> minutes(String text) {
        if (!text.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(text);
        return minutes < 1 || minutes > 80 * MINUTES ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
    }
}
