package org.saidanddone.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Account;
import org.saidanddone.people.AccountDetails;
import org.saidanddone.people.Role;

/** Name, post, address and roles of a person: the fields, and what is wrong with each in words. */
final class DetailsForm extends Div {

    private static final long serialVersionUID = 1;

    private static final String NAME = "person-name";
    private static final String POST = "person-post";
    private static final String EMAIL = "person-email";
    private static final String ROLES = "person-roles";

    private final TextLine name =
            new TextLine(NAME, Say.text("work.people.name"), Say.text("work.people.name.hint")).as("text", "off");
    private final TextLine post =
            new TextLine(POST, Say.text("work.people.post"), Say.text("work.people.post.hint")).as("text", "off");
    private final TextLine email =
            new TextLine(EMAIL, Say.text("work.people.email"), Say.text("work.people.email.hint")).as("email", "off");
    private final transient Map<Role, Element> roles = new EnumMap<>(Role.class);

    DetailsForm() {
        add(name, post, email, roles());
    }

    private Div roles() {
        Element group = new Element("fieldset").setAttribute("id", ROLES);
        group.appendChild(new Element("legend").setText(Say.text("work.people.roles")));
        for (Role role : Role.values()) {
            String id = "role-" + role.name();
            Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", id);
            box.addPropertyChangeListener("checked", "change", change -> {});
            NativeLabel label = new NativeLabel(Say.text("work.role." + role));
            label.setFor(id);
            Paragraph what = new Paragraph(Say.text("work.role.what." + role));
            what.setId(id + "-what");
            what.addClassName("hint");
            box.setAttribute("aria-describedby", id + "-what");
            Div line = new Div();
            line.addClassName("check");
            line.getElement().appendChild(box, label.getElement());
            group.appendChild(line.getElement(), what.getElement());
            roles.put(role, box);
        }
        Div field = new Div();
        field.addClassName("field");
        field.getElement().appendChild(group);
        return field;
    }

    void show(Account account) {
        name.text(account.name());
        post.text(account.post());
        email.text(account.email().text());
        roles.forEach((role, box) -> box.setProperty("checked", account.roles().contains(role)));
    }

    void clear() {
        name.text("");
        post.text("");
        email.text("");
        roles.values().forEach(box -> box.setProperty("checked", false));
        right();
    }

    void right() {
        name.wrong(false);
        post.wrong(false);
        email.wrong(false);
    }

    AccountDetails details() {
        Set<Role> chosen = roles.entrySet().stream()
                .filter(each -> each.getValue().getProperty("checked", false))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new AccountDetails(email.text(), name.text(), post.text(), chosen);
    }

    /** Marks the fields that are wrong, and gives what to say about each. */
    List<Problem> wrong(List<AccountDetails.Problem> problems) {
        right();
        return problems.stream().map(this::wrong).toList();
    }

    private Problem wrong(AccountDetails.Problem problem) {
        String field =
                switch (problem) {
                    case NO_NAME, LONG_NAME -> NAME;
                    case LONG_POST -> POST;
                    case NO_ADDRESS, ADDRESS_TAKEN, ADDRESS_OF_ENDED -> EMAIL;
                    case NO_ROLE, LAST_ADMINISTRATOR, LAST_LEAD, OWN_ACCOUNT -> "role-" + Role.REVIEWER.name();
                };
        switch (field) {
            case NAME -> name.wrong(true);
            case POST -> post.wrong(true);
            case EMAIL -> email.wrong(true);
            default -> {}
        }
        return new Problem(field, Say.text("work.people.problem." + problem, AccountDetails.LONGEST));
    }
}
