package org.saidanddone.picturelibrary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.pictures.PictureShelf;
import org.saidanddone.easyread.ui.FileField;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.ProblemSummary;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class PictureViewsTest extends ViewTest {

    private static final int FIRST_TEXT = 0;

    @Override
    protected void prepare() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PictureShelf.class).renew();
    }

    @AfterEach
    void nothingStays() {
        Database.H2.empty();
        the(PictureShelf.class).renew();
    }

    private static byte[] photograph() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpg", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FileField.Sent sent(byte[] file) {
        return new FileField.Sent(new ByteArrayInputStream(file));
    }

    private ConceptView hospital() {
        UI.getCurrent().navigate(PictureLibraryNavigation.concept("hospital"));
        return (ConceptView) getCurrentView();
    }

    private void type(String alternative, String maker, String licence) {
        String[] words = {alternative, maker, licence};
        int place = FIRST_TEXT;
        for (TextLine field : find(TextLine.class).all()) {
            field.text(words[place]);
            place++;
        }
    }

    private String problems() {
        return textOf(find(ProblemSummary.class).single());
    }

    @Test
    void anAdministratorPutsAPictureInAndItIsShownOnEveryPage() {
        ConceptView view = hospital();
        type("Our hospital", "Ana Silva", "CC BY 4.0");

        view.put(sent(photograph()));

        assertThat(textOf(view))
                .contains(
                        "Your picture is now shown wherever this idea has a picture.", "Made by Ana Silva. CC BY 4.0.");
        assertThat(PictureImage.beside("hospital").getSrc()).startsWith("pictures/hospital.jpg?v=");
        UI.getCurrent().navigate(PictureLibraryNavigation.THANKS);
        assertThat(textOf(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains("Ana Silva", "Our hospital", "CC BY 4.0");
    }

    @Test
    void whatIsMissingIsToldWithItsFieldAndNothingTypedIsLost() {
        ConceptView view = hospital();
        type("Our hospital", "", "");

        view.put(new FileField.Nothing());

        assertThat(problems())
                .contains(
                        "Choose a picture.",
                        "Say who made the picture.",
                        "Say what lets you use the picture. Without that you cannot show it.");
        assertThat(find(TextLine.class).all().getFirst().text()).isEqualTo("Our hospital");
        assertThat(view.getPageTitle()).startsWith("Error:");
        assertThat(find(TextLine.class).all())
                .extracting(field -> field.hasClassName("field-wrong"))
                .containsExactly(false, true, true);
    }

    @Test
    void aDrawingIsRefusedWithTheReason() {
        ConceptView view = hospital();
        type("Our hospital", "Ana Silva", "CC BY 4.0");

        view.put(sent("<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(problems()).contains("This file is an SVG drawing. Such files can hide programs");
        view.put(new FileField.TooLarge());
        assertThat(problems()).contains("The file is larger than 10 MB.");
        view.put(new FileField.Lost());
        assertThat(problems()).contains("The file did not reach us.");
    }

    @Test
    void theShippedPictureComesBackWithOneButton() {
        ConceptView view = hospital();
        type("Our hospital", "Ana Silva", "CC BY 4.0");
        view.put(sent(photograph()));

        test(find(NativeButton.class).withId("go-back").single()).click();

        assertThat(textOf(view)).contains("The picture that came with the website is shown again.");
        assertThat(PictureImage.beside("hospital").getSrc()).startsWith("pictures/hospital.svg?v=");
    }

    @Test
    void theListIsShortAndItsPicturesComeWhenTheyAreSeen() {
        UI.getCurrent().navigate(PictureLibraryNavigation.LIST);

        assertThat(find(Image.class).all()).hasSize(40).allMatch(image -> "lazy"
                .equals(image.getElement().getAttribute("loading")));
        assertThat(find(Anchor.class).withText("More pictures").single().getHref())
                .contains("after=");
    }

    @Test
    void aWordFindsPictures() {
        UI.getCurrent().navigate(PictureLibraryNavigation.LIST);
        find(TextLine.class).single().text("hospital");

        test(find(NativeButton.class).withId("find-picture-button").single()).click();

        assertThat(find(Image.class).all()).hasSize(5);
    }

    @Test
    void anUnknownIdeaHasNoPage() {
        UI.getCurrent().navigate(PictureLibraryNavigation.concept("nonsense"));

        assertThat(find(H1.class).single().getText()).isEqualTo("We cannot find this page");
    }

    private static byte[] pack(String list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : Map.of(
                            "manifest.csv",
                            ("concept,file,alternative,maker,licence\n" + list).getBytes(StandardCharsets.UTF_8),
                            "h.jpg",
                            photograph())
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void aPackShowsWhatItChangesAndIsThenTaken() {
        UI.getCurrent().navigate(PictureLibraryNavigation.PACK);
        PackView view = (PackView) getCurrentView();

        view.look(sent(pack("hospital,h.jpg,Our hospital,Ana Silva,CC BY 4.0\n")));
        assertThat(textOf(view)).contains("What this pack changes", "First own picture: 1", "hospital");
        assertThat(PictureImage.beside("hospital").getSrc()).contains(".svg");
        test(find(NativeButton.class).withId("take-pack").single()).click();

        assertThat(textOf(view)).contains("Your pictures are now those of the pack.");
        assertThat(PictureImage.beside("hospital").getSrc()).contains(".jpg");
    }

    @Test
    void theProblemsOfAPackAreToldWithTheirLines() {
        UI.getCurrent().navigate(PictureLibraryNavigation.PACK);
        PackView view = (PackView) getCurrentView();

        view.look(sent(pack("nonsense,h.jpg,x,y,z\nhospital,h.jpg,x,y,\n")));

        assertThat(problems())
                .contains(
                        "Line 2: The library has no idea named \"nonsense\".",
                        "Line 3: Say what lets you use the picture for \"hospital\".");
        assertThat(find(NativeButton.class).withId("take-pack").exists()).isFalse();
    }

    @Test
    void aReviewerDoesNotFindThePages() {
        Database.ACTOR.visitor();
        signedInAs("Ria", Role.REVIEWER);

        UI.getCurrent().navigate(PictureLibraryNavigation.LIST);

        assertThat(find(H1.class).single().getText()).isEqualTo("We cannot find this page");
    }
}
