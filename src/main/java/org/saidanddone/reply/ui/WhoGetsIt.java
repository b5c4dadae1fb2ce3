package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.GroupToReply;

/** The people of a group, with what each said, to choose who gets the reply: at first those who wait for one. */
final class WhoGetsIt extends Div {

    private static final long serialVersionUID = 1;

    /** The id of the first choice, for what is wrong with the choice. */
    static final String FIELD = "reply-people";

    private static final int OPEN_AT_MOST = 5;

    private final transient Map<Long, Element> boxes = new LinkedHashMap<>();
    private final transient Map<Long, String> names = new LinkedHashMap<>();

    WhoGetsIt(List<GroupToReply.Somebody> people) {
        addClassName("field");
        Element group = new Element("fieldset");
        group.appendChild(new Element("legend").setText(Say.text("reply.group.people")));
        people.forEach(each ->
                group.appendChild(choice(each, people.size() <= OPEN_AT_MOST).getElement()));
        getElement().appendChild(group);
    }

    /** The feedback of those who get it. */
    Set<Long> chosen() {
        return boxes.entrySet().stream()
                .filter(each -> each.getValue().getProperty("checked", false))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The case of the feedback as people say it, "" where it is not among them. */
    String name(long feedbackId) {
        return names.getOrDefault(feedbackId, "");
    }

    private Div choice(GroupToReply.Somebody each, boolean open) {
        long feedbackId = each.said().feedbackId();
        String id = boxes.isEmpty() ? FIELD : FIELD + "-" + (boxes.size() + 1);
        String name = each.number()
                .map(number -> Say.text("reply.case", number.shown()))
                .orElseGet(() -> Say.text("reply.person", names.size() + 1));
        names.put(feedbackId, name);
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", id);
        box.addPropertyChangeListener("checked", "change", change -> {});
        NativeLabel label = new NativeLabel(name + ". " + Say.text("reply.group.is." + stands(each)));
        label.setFor(id);
        Div line = new Div();
        line.addClassName("check");
        if (each.mayReply()) {
            box.setProperty("checked", each.waits());
            boxes.put(feedbackId, box);
            line.getElement().appendChild(box);
        }
        line.add(label);
        Div said = new Div(new Paragraph(ComposingView.wishes(each.wishes())), new SaidCard(each.said(), "said"));
        said.addComponentAsFirst(new NewSince(each.newWords()));
        each.replyBy().filter(by -> each.waits()).ifPresent(by -> said.addComponentAsFirst(ComposingView.until(by)));
        NativeDetails details = new NativeDetails(Say.text("reply.group.said", name), said);
        details.setOpen(open);
        return new Div(line, details);
    }

    private static String stands(GroupToReply.Somebody each) {
        if (!each.mayReply()) {
            return "NOT_NOW";
        }
        if (each.openedAgain()) {
            return "OPENED_AGAIN";
        }
        return each.waits() ? "WAITS" : "ANSWERED";
    }
}
