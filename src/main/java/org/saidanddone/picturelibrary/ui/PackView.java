package org.saidanddone.picturelibrary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.micronaut.context.annotation.Prototype;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.FileField;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.picturelibrary.PackCheck;
import org.saidanddone.picturelibrary.PackProblem;
import org.saidanddone.picturelibrary.PictureLibrary;

/** The whole library as one file: to take home, and to put in. What a pack would change is shown before it is taken. */
@Only(Role.ADMINISTRATOR)
@Prototype
@Route(value = PictureLibraryNavigation.PACK, layout = StaffLayout.class)
class PackView extends StaffPage {

    private static final long serialVersionUID = 1;

    private static final String FILE = "pack-file";
    private static final int MOST_BYTES = 60 * 1024 * 1024;

    private final transient PictureLibrary library;
    private final Div changes = new Div();
    private final FileField file = new FileField(
            FILE,
            Say.text("work.pictures.pack.file"),
            Say.text("work.pictures.pack.file.hint", Wording.megabytes(MOST_BYTES)),
            ".zip,application/zip",
            MOST_BYTES);
    private transient PackCheck.@Nullable Fits checked;

    PackView(PictureLibrary library) {
        this.library = library;
        heading(Say.text("work.pictures.pack.heading"));
        backTo(PictureLibraryNavigation.LIST);
        show(paragraphs(Say.text("work.pictures.pack.intro")));
        Anchor download = new Anchor((DownloadHandler) this::download, Say.text("work.pictures.pack.download"));
        download.addClassNames("button", "second");
        download.setId("download-pack");
        show(new H2(Say.text("work.pictures.pack.download.heading")));
        show(paragraphs(Say.text("work.pictures.pack.download.text")));
        show(download);
        show(new H2(Say.text("work.pictures.pack.upload.heading")));
        show(paragraphs(Say.text("work.pictures.pack.upload.text")));
        NativeButton look = new NativeButton(Say.text("work.pictures.pack.look"), click -> file.fetch(this::look));
        look.addClassName("button");
        look.setId("look-at-pack");
        show(file, look, changes);
    }

    private void download(DownloadEvent event) throws IOException {
        event.setFileName("pictures.zip");
        event.setContentType("application/zip");
        library.writePack(event.getOutputStream());
    }

    /** Looks at what was chosen. */
    void look(FileField.Chosen chosen) {
        nothingDone();
        noProblem();
        changes.removeAll();
        checked = null;
        switch (chosen) {
            case FileField.Nothing unused -> problem(FILE, Say.text("work.pictures.pack.no-file"));
            case FileField.Lost unused -> problem(FILE, Say.text("work.pictures.lost"));
            case FileField.Empty unused -> problem(FILE, Say.text("work.pictures.empty-file"));
            case FileField.Changed unused -> problem(FILE, Say.text("work.pictures.changed-file"));
            case FileField.TooLarge unused ->
                problem(FILE, Say.text("work.pictures.pack.problem.LARGE_PACK", Wording.megabytes(MOST_BYTES)));
            case FileField.Sent sent -> {
                // A pack can be large: it is looked at once, and its changes are kept instead.
                file.clear();
                switch (library.check(sent.file())) {
                    case PackCheck.Refused refused -> refused(refused);
                    case PackCheck.Fits fits -> fits(fits);
                }
            }
        }
    }

    private void refused(PackCheck.Refused refused) {
        List<Problem> told = new ArrayList<>();
        refused.problems().forEach(problem -> told.add(new Problem(FILE, sentence(problem))));
        if (refused.more() > 0) {
            told.add(new Problem(FILE, Say.text("work.pictures.pack.more", refused.more())));
        }
        problems(told);
    }

    private static String sentence(PackProblem problem) {
        String said = Say.text("work.pictures.pack.problem." + problem.kind().name(), problem.value());
        return problem.line() == 0 ? said : Say.text("work.pictures.pack.line", problem.line()) + " " + said;
    }

    private void fits(PackCheck.Fits fits) {
        checked = fits;
        H2 heading = new H2(Say.text("work.pictures.pack.changes"));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.setId("pack-changes");
        changes.add(heading);
        if (fits.changesNothing()) {
            changes.add(new Paragraph(Say.text("work.pictures.pack.nothing")));
        } else {
            part("work.pictures.pack.added", fits.added());
            part("work.pictures.pack.replaced", fits.replaced());
            part("work.pictures.pack.described", fits.described().keySet());
            part("work.pictures.pack.back", fits.back());
            changes.add(new Paragraph(Say.text("work.pictures.pack.same", fits.same())));
            NativeButton take = new NativeButton(Say.text("work.pictures.pack.take"), click -> take());
            take.addClassName("button");
            take.setId("take-pack");
            changes.add(take);
        }
        heading.getElement().executeJs("this.focus()");
    }

    private void part(String key, Collection<String> concepts) {
        if (!concepts.isEmpty()) {
            changes.add(new H3(Say.text(key, concepts.size())));
            changes.add(
                    new Paragraph(concepts.stream().sorted().map(Wording::name).collect(Collectors.joining(", "))));
        }
    }

    private void take() {
        PackCheck.Fits pack = checked;
        if (pack == null) {
            return;
        }
        changes.removeAll();
        checked = null;
        if (library.replaceAll(pack)) {
            done(Say.text("work.pictures.pack.done"));
            focusHeading();
        } else {
            problem(FILE, Say.text("work.pictures.pack.stale"));
        }
    }
}
