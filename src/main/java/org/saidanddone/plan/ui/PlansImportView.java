package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saidanddone.easyread.ui.FileField;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.ImportAdvice;
import org.saidanddone.plan.ImportOutcome;
import org.saidanddone.plan.ImportProblem;
import org.saidanddone.plan.PlanHeading;
import org.saidanddone.plan.PlanImport;

/** Where an administrator reads a plan in from a CSV file. A wrong file changes nothing, and what was typed stays. */
@Only(Role.ADMINISTRATOR)
@Prototype
@Route(value = PlanNavigation.IMPORT, layout = StaffLayout.class)
class PlansImportView extends StaffPage {

    private static final long serialVersionUID = 1;
    private static final String FILE = "plan-file";

    private final transient PlanImport importer;
    private final Map<String, TextLine> fields = new LinkedHashMap<>();
    private final FileField file = new FileField(
            FILE,
            Say.text("plan.import.page.file"),
            Say.text("plan.import.page.file.hint"),
            ".csv,text/csv",
            PlanImport.MOST_BYTES);
    private final Paragraph next = new Paragraph();
    private final Div advice = new Div();

    PlansImportView(PlanImport importer) {
        this.importer = importer;
        advice.addClassName("advice");
        advice.setId("plan-advice");
        heading(Say.text("plan.import.page.heading"));
        show(next, advice);
        show(paragraphs(Say.text("plan.import.page.intro")));
        field("plan-code", "plan.import.page.code", "plan.import.page.code.hint");
        field("plan-title", "plan.import.page.title", "plan.import.page.title.hint");
        field("plan-easy-title", "plan.import.page.easy-title", "plan.import.page.easy-title.hint");
        field("plan-picture", "plan.import.page.picture", "plan.import.page.picture.hint");
        fields.values().forEach(this::show);
        NativeButton button = new NativeButton(Say.text("plan.import.page.button"), click -> file.fetch(this::read));
        button.addClassName("button");
        button.setId("read-plan");
        show(file, button);
    }

    private void field(String id, String label, String hint) {
        fields.put(id, new TextLine(id, Say.text(label), Say.text(hint)));
    }

    private String typed(String id) {
        TextLine field = fields.get(id);
        return field == null ? "" : field.text();
    }

    /** Reads what was chosen. */
    void read(FileField.Chosen chosen) {
        nothingDone();
        noProblem();
        next.removeAll();
        advice.removeAll();
        fields.values().forEach(field -> field.wrong(false));
        switch (chosen) {
            case FileField.Nothing unused -> problem(FILE, Say.text("plan.import.page.no-file"));
            case FileField.Lost unused -> problem(FILE, Say.text("plan.import.page.lost"));
            case FileField.Empty unused -> problem(FILE, Say.text("plan.import.page.empty-file"));
            case FileField.Changed unused -> problem(FILE, Say.text("plan.import.page.changed-file"));
            case FileField.TooLarge unused ->
                problem(FILE, Say.text("plan.import.problem.too-large", PlanImport.MOST_BYTES / 1024 / 1024));
            case FileField.Sent sent -> read(sent.file());
        }
    }

    private void read(InputStream csv) {
        PlanHeading heading = new PlanHeading(
                typed("plan-code"), typed("plan-title"), typed("plan-easy-title"), typed("plan-picture"));
        try {
            switch (importer.importCsv(heading, csv)) {
                case ImportOutcome.Imported in -> in(heading, in);
                case ImportOutcome.Refused refused -> refused(refused);
            }
        } catch (OptimisticLockException e) {
            problem(FILE, Say.text("plan.import.page.same-time"));
        }
    }

    private void in(PlanHeading heading, ImportOutcome.Imported in) {
        String kept = in.kept().isEmpty() ? "" : " " + Say.text("plan.import.page.kept", String.join(", ", in.kept()));
        done(Say.text("plan.import.page.done", heading.title(), in.added(), in.known(), in.updates()) + kept);
        next.add(new Anchor(PlanNavigation.plan(heading.code()), Say.text("plan.import.page.open")));
        advise(in.advice());
    }

    private void advise(ImportAdvice found) {
        if (found.first().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        found.first().forEach(each -> list.add(new ListItem(each.sentence())));
        advice.add(
                new H2(Say.text("plan.import.advice.heading")),
                new Paragraph(Say.text("plan.import.advice.text")),
                list);
        if (found.more() > 0) {
            advice.add(new Paragraph(Say.text("plan.import.advice.more", found.more())));
        }
    }

    private void refused(ImportOutcome.Refused refused) {
        List<Problem> told = new ArrayList<>();
        for (ImportProblem found : refused.problems()) {
            TextLine field = found.line() == 0 ? fields.get(found.column()) : null;
            if (field != null) {
                field.wrong(true);
            }
            told.add(new Problem(field == null ? FILE : found.column(), found.sentence()));
        }
        if (refused.more() > 0) {
            told.add(new Problem(FILE, Say.text("plan.import.page.more", refused.more())));
        }
        problems(told);
    }
}
