package org.saidanddone.demo;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Sending;
import org.saidanddone.feedback.Voice;
import org.saidanddone.people.Person;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.Cases;

/** Three people who say the same about one action, put into a group, so that a visitor of the demo sees one. */
@Singleton
final class DemoGroup {

    private final Plans plans;
    private final Drafts drafts;
    private final Sending sending;
    private final Cases cases;
    private final CaseGroups groups;
    private final WhoIsAsking whoIsAsking;

    DemoGroup(Plans plans, Drafts drafts, Sending sending, Cases cases, CaseGroups groups, WhoIsAsking whoIsAsking) {
        this.plans = plans;
        this.drafts = drafts;
        this.sending = sending;
        this.cases = cases;
        this.groups = groups;
        this.whoIsAsking = whoIsAsking;
    }

    /** Sends the feedback, and the reviewer puts it together. */
    void begin(Person reviewer) {
        Action action = plans.action("BRS", "BRS-12").orElseThrow();
        List<String> lines = lines();
        List<Long> sent = whoIsAsking.as(
                new Asking.Visitor(),
                () -> lines.stream().skip(1).map(words -> sent(action, words)).toList());
        whoIsAsking.as(new Asking.Colleague(reviewer.id(), reviewer.name(), reviewer.roles()), () -> {
            Map<Long, Integer> versions = new HashMap<>();
            sent.forEach(id -> versions.put(id, cases.open(id).orElseThrow().version()));
            return groups.begin(lines.getFirst(), versions);
        });
    }

    private long sent(Action action, String words) {
        OpenDraft draft = drafts.begin(About.action(action.planId(), action.id()));
        drafts.choose(draft, QuestionSet.VOICE, Voice.OWN.name(), "");
        drafts.choose(draft, QuestionSet.FEELING, "BAD", "");
        drafts.write(draft, QuestionSet.HAPPENING, words, 0);
        drafts.choose(draft, QuestionSet.SHOW, QuestionSet.MAY_SHOW, "");
        if (sending.send(draft) instanceof Sending.Outcome.Sent done) {
            return done.opened().feedbackId();
        }
        throw new IllegalStateException("the feedback of the demo was not sent");
    }

    /** The title, and then what each person says. */
    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(DemoGroup.class.getResourceAsStream("/demo/group.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
