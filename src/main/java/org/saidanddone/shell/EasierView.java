package org.saidanddone.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.saidanddone.easyread.Colours;
import org.saidanddone.easyread.Comfort;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.TextSize;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.speech.Speed;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.ReadingKeeper;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.access.Anyone;

/** "Make this easier for you": words, size, pictures, colours, calm, speed and language. One tap applies at once. */
@Anyone
@Prototype
@Route(value = EasyLayout.EASIER, layout = EasyLayout.class)
class EasierView extends EasyPage {

    private static final long serialVersionUID = 1;

    private static final String OWN_COLOURS = "data-colours";

    private final transient List<ReadingKeeper> keepers;
    private Choices<Variant> words = words();
    private Choices<Locale> language = language();

    EasierView(List<ReadingKeeper> keepers) {
        this.keepers = List.copyOf(keepers);
        build();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        backTo(layout().map(EasyLayout::before).orElse(""));
    }

    private Optional<EasyLayout> layout() {
        return getParent().flatMap(main -> main.getParent()).map(EasyLayout.class::cast);
    }

    private void build() {
        clear();
        heading(Say.text("easier.heading"));
        show(paragraphs(Say.text("easier.intro")));
        words = words();
        language = language();
        show(words, size(), pictures(), colours(), calm(), speed(), language, usual());
    }

    private Choices<Variant> words() {
        return new Choices<Variant>(
                        "words",
                        "easy-read",
                        Say.text("easier.words"),
                        () -> Reading.now().variant(),
                        variant -> inOtherWords(reading -> reading.with(variant), () -> words))
                .offer(Variant.EASY_READ, Say.text("reading.easy-read"))
                .offer(Variant.PLAIN, Say.text("reading.more-words"));
    }

    private Choices<Locale> language() {
        return new Choices<Locale>(
                        "language",
                        "language",
                        Say.text("easier.language"),
                        () -> Reading.now().locale(),
                        locale -> inOtherWords(reading -> reading.with(locale), () -> language))
                .offer(LanguageFile.ENGLISH, "English")
                .offer(LanguageFile.WELSH, "Cymraeg")
                .in(LanguageFile.ENGLISH, "en-GB")
                .in(LanguageFile.WELSH, "cy-GB");
    }

    private Choices<TextSize> size() {
        Choices<TextSize> choices = comfort(
                "size", "text-size", Say.text("easier.size"), Comfort::size, (comfort, size) -> comfort.with(size));
        for (TextSize size : TextSize.values()) {
            choices.offer(size, Say.text("easier.size." + size.name())).shown(size, "data-own-size", size.percent());
        }
        return choices;
    }

    private Choices<Boolean> pictures() {
        return this.<Boolean>comfort(
                        "pictures",
                        "pictures-on",
                        Say.text("easier.pictures"),
                        Comfort::pictures,
                        Comfort::withPictures)
                .offer(true, Say.text("easier.pictures.on"))
                .offer(false, Say.text("easier.pictures.off"));
    }

    private Choices<Colours> colours() {
        return this.<Colours>comfort(
                        "colours",
                        "colours",
                        Say.text("easier.colours"),
                        Comfort::colours,
                        (comfort, colours) -> comfort.with(colours))
                .offer(Colours.DEVICE, Say.text("easier.colours.device"))
                .offer(Colours.LIGHT, Say.text("easier.colours.light"))
                .offer(Colours.DARK, Say.text("easier.colours.dark"))
                .offer(Colours.CONTRAST, Say.text("easier.colours.contrast"))
                .offer(Colours.SOFT, Say.text("easier.colours.soft"))
                .shown(Colours.DEVICE, OWN_COLOURS, "device")
                .shown(Colours.LIGHT, OWN_COLOURS, "light")
                .shown(Colours.DARK, OWN_COLOURS, "dark")
                .shown(Colours.CONTRAST, OWN_COLOURS, "contrast")
                .shown(Colours.SOFT, OWN_COLOURS, "soft");
    }

    private Choices<Boolean> calm() {
        return this.<Boolean>comfort("calm", "motion-off", Say.text("easier.calm"), Comfort::calm, Comfort::withCalm)
                .offer(false, Say.text("easier.calm.off"))
                .offer(true, Say.text("easier.calm.on"));
    }

    private Choices<Speed> speed() {
        return this.<Speed>comfort(
                        "speed",
                        "speed",
                        Say.text("easier.speed"),
                        Comfort::speed,
                        (comfort, speed) -> comfort.with(speed))
                .offer(Speed.SLOW, Say.text("easier.speed.slow"))
                .offer(Speed.NORMAL, Say.text("easier.speed.normal"))
                .offer(Speed.FAST, Say.text("easier.speed.fast"));
    }

    private <T> Choices<T> comfort(
            String id,
            String concept,
            String title,
            Function<Comfort, T> chosen,
            BiFunction<Comfort, T, Comfort> change) {
        return new Choices<>(
                id,
                concept,
                title,
                () -> chosen.apply(Reading.now().comfort()),
                value -> choose(reading -> reading.with(change.apply(reading.comfort(), value))));
    }

    private NativeButton usual() {
        NativeButton button = new NativeButton(Say.text("easier.usual"), click -> {
            choose(reading -> Reading.FIRST);
            sayAllAgain();
            focusHeading();
        });
        button.addClassNames("button", "second");
        return button;
    }

    private void choose(UnaryOperator<Reading> change) {
        Reading reading = change.apply(Reading.now());
        reading.keep();
        keepers.forEach(keeper -> keeper.chosen(reading));
        reading.marks()
                .forEach((name, value) -> getElement().executeJs("window.saidAndDone.mark($0, $1)", name, value));
    }

    /** Every word on the page changes: it is built again, and the focus goes back to where it was. */
    private void inOtherWords(UnaryOperator<Reading> change, Supplier<Choices<?>> tapped) {
        choose(change);
        sayAllAgain();
        tapped.get().arrive();
    }

    private void sayAllAgain() {
        String back = layout().map(EasyLayout::before).orElse("");
        build();
        backTo(back);
        layout().ifPresent(EasyLayout::sayAgain);
        refreshTitle();
    }
}
