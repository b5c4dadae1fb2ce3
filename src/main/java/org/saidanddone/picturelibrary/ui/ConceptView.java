package org.saidanddone.picturelibrary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidanddone.easyread.pictures.OwnPicture;
import org.saidanddone.easyread.pictures.ShownPicture;
import org.saidanddone.easyread.ui.FileField;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.picturelibrary.Description;
import org.saidanddone.picturelibrary.Fault;
import org.saidanddone.picturelibrary.PictureLibrary;
import org.saidanddone.picturelibrary.PutOutcome;

/** One idea: the picture that is shown, and a form to put in another. What was typed stays until it is taken. */
@Only(Role.ADMINISTRATOR)
@Prototype
@Route(
        value = PictureLibraryNavigation.LIST + "/:" + PictureLibraryNavigation.CONCEPT + "([a-z0-9-]{1,60})",
        layout = StaffLayout.class)
class ConceptView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String FILE = "picture-file";
    private static final String ALTERNATIVE = "picture-alternative";
    private static final String MAKER = "picture-maker";
    private static final String LICENCE = "picture-licence";

    private final transient PictureLibrary library;
    private final Div pictures = new Div();
    private final H2 formHeading = new H2();
    private final Div back = new Div();
    private final TextLine alternative = field(ALTERNATIVE, "work.pictures.alternative");
    private final TextLine maker = field(MAKER, "work.pictures.maker");
    private final TextLine licence = field(LICENCE, "work.pictures.licence");
    private final FileField file = new FileField(
                    FILE,
                    Say.text("work.pictures.file"),
                    Say.text("work.pictures.file.hint", Wording.megabytes(PictureLibrary.MOST_BYTES)),
                    "image/jpeg,image/png,image/webp",
                    PictureLibrary.MOST_BYTES)
            .withPreview();
    private String concept = "";
    private long seen;

    ConceptView(PictureLibrary library) {
        this.library = library;
        pictures.addClassName("picture-now");
        backTo(PictureLibraryNavigation.LIST);
        NativeButton put = new NativeButton(Say.text("work.pictures.put"), click -> file.fetch(this::put));
        put.addClassName("button");
        put.setId("put-picture");
        show(pictures, formHeading);
        show(paragraphs(Say.text("work.pictures.form.intro")));
        show(file, alternative, maker, licence, put, back);
    }

    private static TextLine field(String id, String key) {
        return new TextLine(id, Say.text(key), Say.text(key + ".hint"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        concept =
                event.getRouteParameters().get(PictureLibraryNavigation.CONCEPT).orElse("");
        ShownPicture picture = library.concept(concept).orElseThrow(NotFoundException::new);
        heading(Say.text("work.pictures.concept.heading", Wording.name(picture)));
        show(picture);
        describe(picture);
    }

    private void describe(ShownPicture picture) {
        picture.own().ifPresent(own -> {
            alternative.text(own.alternative());
            maker.text(own.maker());
            licence.text(own.licence());
        });
    }

    private void show(ShownPicture picture) {
        Optional<OwnPicture> own = picture.own();
        seen = own.map(OwnPicture::id).orElse(0L);
        formHeading.setText(Say.text(own.isPresent() ? "work.pictures.form.change" : "work.pictures.form.add"));
        pictures.removeAll();
        back.removeAll();
        Div shipped = card(
                "work.pictures.shipped",
                picture.shippedAddress(),
                picture.shipped().alt());
        own.ifPresentOrElse(
                mine -> {
                    Div shown = card("work.pictures.shown", picture.address(), mine.alternative());
                    shown.add(new Paragraph(Say.text("work.pictures.by", mine.maker(), mine.licence())));
                    pictures.add(shown, shipped);
                    NativeButton goBack = new NativeButton(
                            Say.text("work.pictures.go-back"), click -> said(library.goBack(concept, seen), true));
                    goBack.addClassNames("button", "second");
                    goBack.setId("go-back");
                    back.add(new H2(Say.text("work.pictures.go-back.heading")), goBack);
                },
                () -> pictures.add(card(
                        "work.pictures.shown",
                        picture.address(),
                        picture.shipped().alt())));
    }

    private static Div card(String headingKey, String address, String words) {
        Div line = new Div(PictureImage.at(address), new Paragraph(words));
        line.addClassName("picture-card-line");
        Div card = new Div(new H2(Say.text(headingKey)), line);
        card.addClassName("picture-card");
        return card;
    }

    /** Puts in what was chosen. */
    void put(FileField.Chosen chosen) {
        nothingDone();
        noProblem();
        mark(List.of());
        switch (chosen) {
            case FileField.Nothing unused -> put(InputStream.nullInputStream());
            case FileField.Lost unused -> problem(FILE, Say.text("work.pictures.lost"));
            case FileField.Empty unused -> problem(FILE, Say.text("work.pictures.empty-file"));
            case FileField.Changed unused -> problem(FILE, Say.text("work.pictures.changed-file"));
            case FileField.TooLarge unused -> wrong(List.of(Fault.LARGE_FILE));
            case FileField.Sent sent -> put(sent.file());
        }
    }

    private void put(InputStream picture) {
        Description description = new Description(alternative.text(), maker.text(), licence.text());
        said(library.put(concept, seen, description, picture), false);
    }

    private void said(PutOutcome outcome, boolean takenBack) {
        switch (outcome) {
            case PutOutcome.Put put -> {
                show(put.now());
                file.clear();
                done(Say.text(takenBack ? "work.pictures.taken-back" : "work.pictures.done"));
            }
            case PutOutcome.Wrong wrong -> wrong(wrong.faults());
            case PutOutcome.Stale stale -> {
                show(stale.now());
                problem(FILE, Say.text("work.pictures.stale"));
            }
        }
    }

    private void wrong(List<Fault> faults) {
        mark(faults);
        Map<Fault, Problem> told = new EnumMap<>(Fault.class);
        faults.forEach(fault -> told.put(fault, new Problem(fieldOf(fault), sentence(fault))));
        problems(List.copyOf(told.values()));
    }

    private void mark(List<Fault> faults) {
        List<String> fields = faults.stream().map(ConceptView::fieldOf).toList();
        file.wrong(fields.contains(FILE));
        alternative.wrong(fields.contains(ALTERNATIVE));
        maker.wrong(fields.contains(MAKER));
        licence.wrong(fields.contains(LICENCE));
    }

    private static String sentence(Fault fault) {
        return Say.text(
                "work.pictures.fault." + fault.name(),
                fault == Fault.LARGE_FILE ? Wording.megabytes(PictureLibrary.MOST_BYTES) : Description.LONGEST);
    }

    private static String fieldOf(Fault fault) {
        return switch (fault) {
            case NO_ALTERNATIVE, LONG_ALTERNATIVE -> ALTERNATIVE;
            case NO_MAKER, LONG_MAKER -> MAKER;
            case NO_LICENCE, LONG_LICENCE -> LICENCE;
            case NO_FILE, LARGE_FILE, NOT_A_PICTURE, IPHONE, DRAWING, BROKEN, TOO_MANY_DOTS -> FILE;
        };
    }
}
