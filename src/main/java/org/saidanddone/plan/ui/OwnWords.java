package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Status;

/** What an owner says in the place of words that are gone: what happened, in both forms, and what shows it. */
final class OwnWords extends Div {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 4_000;

    private final String id;
    private final boolean evidenceNeeded;
    private final LongText plain;
    private final LongText easy;
    private final SelectField kind;
    private final TextLine evidence;

    OwnWords(Proposal proposal) {
        id = String.valueOf(proposal.id());
        evidenceNeeded = proposal.change().equals(new Change.NewStatus(Status.DONE));
        plain = new LongText("own-" + id, Say.text("work.proposals.own"), Say.text("work.proposals.why.hint"));
        easy = new LongText("easy-own-" + id, Say.text("work.proposals.easy-own"), "");
        kind = new SelectField("evidence-kind-" + id, Say.text("work.proposals.evidence"));
        for (Evidence.Kind each : Evidence.Kind.values()) {
            kind.choice(each.name(), Say.text("work.proposals.evidence." + each));
        }
        evidence = new TextLine(
                "evidence-" + id,
                Say.text("work.proposals.evidence.text"),
                Say.text(evidenceNeeded ? "work.proposals.evidence.needed" : "work.proposals.evidence.optional"));
        add(plain, easy, kind, evidence);
    }

    String plain() {
        return plain.text();
    }

    String easy() {
        return easy.text();
    }

    /** What shows it; empty where nothing was given, or nothing that shows anything. */
    Optional<Evidence> evidence() {
        return Evidence.read(Evidence.Kind.valueOf(kind.value()), evidence.text());
    }

    /** What is missing or wrong, in the order of the fields. */
    List<Problem> problems() {
        List<Problem> wrong = new ArrayList<>();
        check(plain, "own-" + id, "work.proposals.missing.own").ifPresent(wrong::add);
        check(easy, "easy-own-" + id, "work.proposals.missing.easy-own").ifPresent(wrong::add);
        boolean none = evidence.text().isBlank();
        boolean unfit = none ? evidenceNeeded : evidence().isEmpty();
        evidence.wrong(unfit);
        if (unfit) {
            wrong.add(new Problem(
                    "evidence-" + id,
                    Say.text(
                            none
                                    ? "work.proposals.missing.evidence"
                                    : "work.proposals.evidence-wrong." + kind.value())));
        }
        return wrong;
    }

    /** Marks the text where it is empty or too long, and says so. */
    static Optional<Problem> check(LongText text, String id, String missing) {
        boolean empty = text.text().isBlank();
        boolean wrong = empty || text.text().length() > LONGEST;
        text.wrong(wrong);
        return wrong
                ? Optional.of(new Problem(id, Say.text(empty ? missing : "work.proposals.too-long")))
                : Optional.empty();
    }
}
