package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saidanddone.casegroup.CaseGroup;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.GroupCard;
import org.saidanddone.casegroup.GroupTakesNoMore;
import org.saidanddone.casegroup.Likeness;
import org.saidanddone.casegroup.SaysTheSame;
import org.saidanddone.easyread.ui.ComboField;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ui.CasePart;
import org.saidanddone.review.ui.Place;
import org.saidanddone.review.ui.ReviewNavigation;

/** The group of the case; where it is in none, cases that may say the same and the groups it may go into. */
@Prototype
final class GroupPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String TITLE = "group-title";
    private static final String OPEN = "group-open";
    private static final String OUT = "group-out";

    private final transient CaseGroups groups;
    private final transient Likeness likeness;
    private final Div now = new Div();
    private final Div like = new Div();
    private final Div begin = new Div();
    private final Div there = new Div();
    private final TextLine title = new TextLine(TITLE, Say.text("review.group.new"), Say.text("review.group.new.hint"));
    private final ComboField<GroupCard> open = GroupChoice.field(OPEN);
    private final transient Map<SaysTheSame, Element> boxes = new LinkedHashMap<>();

    GroupPart(CaseGroups groups, Likeness likeness) {
        super("review.group.part");
        this.groups = groups;
        this.likeness = likeness;
        NativeButton start = button(Say.text("review.group.begin"), this::begin);
        start.setId("group-begin");
        start.addClassNames("second", "small");
        NativeButton put = button(Say.text("review.group.put.this"), this::put);
        put.setId("group-put");
        put.addClassNames("second", "small");
        begin.add(title, start);
        begin.addClassName("selected-row");
        there.add(open, put);
        there.addClassName("selected-row");
        now.addClassName("in-group");
        add(now, like, begin, there);
    }

    @Override
    protected Place place() {
        return Place.TABS;
    }

    @Override
    protected String tab() {
        return Say.text("review.tab.group");
    }

    @Override
    protected int order() {
        return 100;
    }

    @Override
    protected void show(CaseFile file) {
        long feedbackId = file.feedback().id();
        now.removeAll();
        like.removeAll();
        var in = groups.of(feedbackId);
        begin.setVisible(in.isEmpty());
        there.setVisible(false);
        if (in.isPresent()) {
            boxes.clear();
            now.add(in(in.get()));
            return;
        }
        now.add(new Paragraph(Say.text("review.group.none")));
        suggest(likeness.of(feedbackId));
        List<GroupCard> offered = groups.offered(feedbackId);
        open.offer(offered);
        there.setVisible(!offered.isEmpty());
    }

    private Div in(GroupCard card) {
        NativeButton out = button(Say.text("review.group.out"), this::takeOut);
        out.setId(OUT);
        out.addClassNames("second", "small");
        return new Div(
                new Paragraph(Say.text("review.group.in")),
                new Paragraph(new Anchor(
                        ReviewNavigation.group(card.group().id()), card.group().title())),
                new Paragraph(GroupFacts.words(card.tally())),
                buttons(out));
    }

    /** What was ticked stays ticked. */
    private void suggest(List<SaysTheSame> found) {
        Map<Long, Boolean> ticked = new HashMap<>();
        boxes.forEach((each, box) -> ticked.put(each.feedbackId(), box.getProperty("checked", false)));
        boxes.clear();
        if (found.isEmpty()) {
            like.add(new Paragraph(Say.text("review.group.like.none")));
            return;
        }
        Element group = new Element("fieldset");
        group.appendChild(new Element("legend").setText(Say.text("review.group.like")));
        found.forEach(each -> {
            Div line = tick(each, ticked.getOrDefault(each.feedbackId(), false));
            group.appendChild(line.getElement());
        });
        like.setId("group-suggestions");
        like.getElement().appendChild(group);
    }

    private Div tick(SaysTheSame each, boolean ticked) {
        String id = "like-" + each.feedbackId();
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", id);
        box.addPropertyChangeListener("checked", "change", change -> {});
        box.setProperty("checked", ticked);
        boxes.put(each, box);
        String name = Say.text("review.case.heading", each.number().shown());
        NativeLabel label = new NativeLabel(Say.text("review.group.like.one", name, String.join(", ", each.words())));
        label.setFor(id);
        Anchor look = new Anchor(ReviewNavigation.caseOf(each.feedbackId()), Say.text("review.group.like.look"));
        look.getElement().setAttribute("aria-label", Say.text("review.group.like.look.one", name));
        Div words = new Div(label, look);
        Div line = new Div();
        line.addClassName("check");
        line.getElement().appendChild(box, words.getElement());
        return line;
    }

    private void begin() {
        String words = title.text();
        if (words.isBlank() || words.strip().length() > CaseGroup.LONGEST_TITLE) {
            title.wrong(true);
            work().wrong(TITLE, Say.text("review.group.title.wrong"));
            return;
        }
        title.wrong(false);
        Map<Long, Integer> others = new HashMap<>();
        boxes.forEach((each, box) -> {
            if (box.getProperty("checked", false)) {
                others.put(each.feedbackId(), each.version());
            }
        });
        work().change(
                        TITLE,
                        Say.text("review.wish.group-begin"),
                        file -> groups.beginWith(file.feedback().id(), file.version(), words, others),
                        file -> {
                            title.text("");
                            int cases = groups.of(file.feedback().id())
                                    .map(card -> card.tally().cases())
                                    .orElse(0);
                            int left = others.size() + 1 - cases;
                            sayWithFocus(
                                    left > 0
                                            ? Say.text("review.group.put.some", cases, left)
                                            : Say.text("review.group.put.done", cases));
                        });
    }

    private void put() {
        open.chosen().ifPresentOrElse(card -> put(card.group().id()), () -> work().wrong(
                        OPEN, Say.text("review.group.open.missing")));
    }

    private void put(long groupId) {
        try {
            work().change(
                            OPEN,
                            Say.text("review.wish.group-put"),
                            file -> groups.put(file.feedback().id(), file.version(), groupId),
                            file -> sayWithFocus(Say.text("review.group.put.this.done")));
        } catch (GroupTakesNoMore e) {
            show(work().now());
            work().wrong(OPEN, Say.text("review.group.full"));
        }
    }

    private void takeOut() {
        work().change(
                        OUT,
                        Say.text("review.wish.group-out"),
                        file -> groups.takeOut(file.feedback().id(), file.version()),
                        file -> sayWithFocus(Say.text("review.group.out.done")));
    }
}
