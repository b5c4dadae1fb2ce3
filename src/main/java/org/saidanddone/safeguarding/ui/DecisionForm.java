package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.ConcernDecision.Part;
import org.saidanddone.safeguarding.Consent;
import org.saidanddone.safeguarding.SafeText;

/** Where the safeguarding lead writes what was decided about a concern. */
final class DecisionForm extends Div {

    private static final long serialVersionUID = 1;

    static final String REASON = "decision";
    static final String CLOSING = "closing-plain";
    private static final String CONSENT = "consent";
    private static final String NOT_CHOSEN = "NOT_CHOSEN";

    private final Map<Part, LongText> boxes = new EnumMap<>(Part.class);
    private final LongText closingPlain =
            new LongText(CLOSING, Say.text("review.concern.closing.first"), Say.text("review.concern.closing.hint"));
    private final LongText closingEasy = new LongText("closing-easy", Say.text("review.concern.closing.second"), "");
    private final SelectField consent = new SelectField(CONSENT, Say.text("review.concern.consent"));

    DecisionForm(Runnable clear, Runnable keep) {
        add(new H2(Say.text("review.concern.decide")));
        add(box(Part.WANTS, "wants"), box(Part.TOLD, "told"));
        consent.choice(NOT_CHOSEN, Say.text("review.concern.consent.choose"));
        for (Consent each : Consent.values()) {
            consent.choice(each.name(), Say.text("review.concern.consent." + each.name()));
        }
        add(consent, box(Part.CONSENT_WHY, "consent-why"), box(Part.REASON, REASON));
        WordsAdvice advice = new WordsAdvice(Variant.EASY_READ);
        closingEasy.whenTyped(advice::about);
        add(new NativeDetails(Say.text("review.concern.closing.open"), new Div(closingPlain, closingEasy, advice)));
        NativeButton clearing = new NativeButton(Say.text("review.concern.clear"), click -> clear.run());
        clearing.setId("concern-clear");
        clearing.addClassName("button");
        NativeButton keeping = new NativeButton(Say.text("review.concern.keep"), click -> keep.run());
        keeping.setId("concern-keep");
        keeping.addClassNames("button", "second");
        Div buttons = new Div(clearing, keeping);
        buttons.addClassName("buttons");
        add(buttons);
    }

    private LongText box(Part part, String id) {
        String key = "review.concern." + id;
        LongText box = new LongText(id, Say.text(key), Say.text(key + ".hint"));
        boxes.put(part, box);
        return box;
    }

    private String text(Part part) {
        return Optional.ofNullable(boxes.get(part)).map(LongText::text).orElse("");
    }

    ConcernDecision decision() {
        return new ConcernDecision(
                text(Part.REASON),
                text(Part.WANTS),
                text(Part.TOLD),
                Stream.of(Consent.values())
                        .filter(each -> each.name().equals(consent.value()))
                        .findFirst(),
                text(Part.CONSENT_WHY));
    }

    /** What the person is told when the concern ends; empty where nothing was written. */
    SafeText closing() {
        return new SafeText(closingPlain.text(), closingEasy.text());
    }

    /** Marks what the decision lacks, and gives back what to say about it. */
    List<Problem> lacks(ConcernDecision decision) {
        Set<Part> missing = decision.missing();
        boxes.forEach((part, box) -> box.wrong(missing.contains(part)));
        List<Problem> problems = new ArrayList<>();
        for (Part part : List.of(Part.WANTS, Part.TOLD, Part.CONSENT, Part.CONSENT_WHY, Part.REASON)) {
            if (missing.contains(part)) {
                problems.add(new Problem(field(part), Say.text("review.concern.missing." + part.name())));
            }
        }
        return problems;
    }

    private static String field(Part part) {
        return switch (part) {
            case REASON -> REASON;
            case WANTS -> "wants";
            case TOLD -> "told";
            case CONSENT -> CONSENT;
            case CONSENT_WHY -> "consent-why";
        };
    }

    void empty() {
        boxes.values().forEach(box -> {
            box.text("");
            box.wrong(false);
        });
        consent.choose(NOT_CHOSEN);
        closingPlain.text("");
        closingEasy.text("");
    }
}
