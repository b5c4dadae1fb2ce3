package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every page has: one heading that is the page's title too, a way back above it, a place for what is wrong, and the
 * focus on the heading when the page opens.
 */
abstract sealed class HeadedPage extends Div implements HasDynamicTitle, AfterNavigationObserver
        permits EasyPage, StaffPage {

    private static final long serialVersionUID = 1;

    /** The id of the heading, for what it names: a text box, a group of choices. */
    public static final String HEADING = "heading";

    private final WrongFields wrongFields = new WrongFields();
    private final Div back = new Div();
    private final Div problem = new Div();
    private final Paragraph caption = new Paragraph();
    private final H1 heading = new H1();
    private final Div content = new Div();
    private String title = "";
    private boolean wrong;

    HeadedPage(Component... belowHeading) {
        addClassName("page");
        back.addClassName("page-back");
        caption.addClassName("page-caption");
        caption.setVisible(false);
        heading.setId(HEADING);
        heading.getElement().setAttribute("tabindex", "-1");
        content.addClassName("page-content");
        super.add(back, problem, caption, heading);
        super.add(belowHeading);
        super.add(content);
    }

    /** The heading, which is the title too. */
    protected final void heading(String text) {
        heading.setText(text);
        title = text;
    }

    /** A heading that names somebody, and a title that names nobody: titles stay in the history of the browser. */
    protected final void heading(String name, String title) {
        heading.setText(name);
        this.title = title;
    }

    /** A line above the heading that says where among other pages this one stands; none when it is empty. */
    protected final void caption(String text) {
        caption.setText(text);
        caption.setVisible(!text.isEmpty());
    }

    /** A way back to the given path. */
    protected final void backTo(String path) {
        Anchor anchor = new Anchor(path, Say.text("page.back"));
        anchor.addClassName("back");
        back.removeAll();
        back.add(anchor);
    }

    /** Adds to what the page shows, below the heading. */
    protected final void show(Component... components) {
        content.add(components);
    }

    /** Removes what the page shows, but not its heading. */
    protected final void clear() {
        content.removeAll();
    }

    /** A paragraph for each line of the text. */
    protected static Component[] paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).toArray(Component[]::new);
    }

    /**
     * Says what is wrong, above everything, and moves the focus there. What was typed stays.
     *
     * @param fieldId the id of the field that is wrong, to which the sentence leads
     * @param sentence what is wrong and how to mend it
     */
    protected final void problem(String fieldId, String sentence) {
        problems(List.of(new Problem(fieldId, sentence)));
    }

    /** Says everything that is wrong at once, above everything and at each field that it names. */
    protected final void problems(List<Problem> found) {
        wrongFields.clear();
        problem.removeAll();
        problem.add(new ProblemSummary(found));
        Map<String, String> sentences = new LinkedHashMap<>();
        found.forEach(each -> sentences.merge(each.fieldId(), each.sentence(), (one, other) -> one + " " + other));
        wrongFields.mark(content.getElement(), sentences);
        wrong = true;
        refreshTitle();
    }

    /** Takes away what was said to be wrong. */
    protected final void noProblem() {
        wrongFields.clear();
        problem.removeAll();
        if (wrong) {
            wrong = false;
            refreshTitle();
        }
    }

    @Override
    public String getPageTitle() {
        String whole = title + " - " + Say.text("product.name");
        return wrong ? Say.text("problem.title-prefix") + " " + whole : whole;
    }

    /** Shows the heading in the title of the window, where it changed while the page is open. */
    protected final void refreshTitle() {
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** Moves the focus to the heading, where what had it is gone. */
    protected final void focusHeading() {
        heading.getElement().executeJs("window.saidAndDone.arrived(this)");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        focusHeading();
    }
}
