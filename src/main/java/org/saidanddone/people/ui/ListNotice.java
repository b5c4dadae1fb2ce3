package org.saidanddone.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.text.ListReport;
import org.saidanddone.platform.text.ListTrouble;

/** Tells an administrator that a list in the data folder has a fault, where, and what is used in its place. */
@Singleton
final class ListNotice implements NoticeSection {

    private final List<ListReport> reports;
    private final WhoIsAsking whoIsAsking;

    ListNotice(List<ListReport> reports, WhoIsAsking whoIsAsking) {
        this.reports = List.copyOf(reports);
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public Optional<Component> notice() {
        List<ListTrouble> troubles =
                reports.stream().flatMap(report -> report.trouble().stream()).toList();
        if (troubles.isEmpty() || !whoIsAsking.now().hasAny(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        Div notice = new Div(new H2(Say.text("work.lists.heading")));
        notice.addClassName("note");
        notice.setId("lists");
        for (ListTrouble trouble : troubles) {
            notice.add(
                    new Paragraph(Say.text("work.lists." + trouble.instead().name(), trouble.file())),
                    new Paragraph(fault(trouble)));
        }
        notice.add(new Paragraph(Say.text("work.lists.then")));
        return Optional.of(notice);
    }

    private static String fault(ListTrouble trouble) {
        String what = Say.text("work.lists.fault." + trouble.key(), trouble.shown(), trouble.column());
        return trouble.line() == 0 ? what : Say.text("plan.import.line", trouble.line(), what);
    }
}
