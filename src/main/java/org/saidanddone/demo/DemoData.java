package org.saidanddone.demo;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.ImportOutcome;
import org.saidanddone.plan.PlanHeading;
import org.saidanddone.plan.PlanImport;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.PostHolders;
import org.saidanddone.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty demo before the first page opens, and says on every start who can sign in. */
@Singleton
final class DemoData implements ApplicationEventListener<ServerStartupEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Settings settings;
    private final People people;
    private final Plans plans;
    private final PlanImport planImport;
    private final PostHolders posts;
    private final DemoGroup group;
    private final WhoIsAsking whoIsAsking;

    DemoData(
            Settings settings,
            People people,
            Plans plans,
            PlanImport planImport,
            PostHolders posts,
            DemoGroup group,
            WhoIsAsking whoIsAsking) {
        this.settings = settings;
        this.people = people;
        this.plans = plans;
        this.planImport = planImport;
        this.posts = posts;
        this.group = group;
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (!settings.demo()) {
            return;
        }
        boolean fresh = plans.plan("BRS").isEmpty();
        load(
                new PlanHeading("BRS", "Building the right support", "Homes, not hospitals", "support"),
                "building-the-right-support.csv");
        load(
                new PlanHeading("SHL", "Stable homes, built on love", "Good homes for children", "loving-home"),
                "stable-homes.csv");
        LOG.warn("THIS IS A DEMO. Its people are invented and everybody knows their password. Do not use it for real.");
        for (DemoPerson person : DemoPerson.values()) {
            add(person);
            LOG.info(
                    "Sign in as {} with \"{}\": {}", person.email().text(), DemoPerson.PASSWORD.text(), person.roles());
        }
        if (fresh) {
            group.begin(people.add(DemoPerson.RIA.email(), DemoPerson.RIA.fullName(), DemoPerson.RIA.roles()));
        }
    }

    private void add(DemoPerson demo) {
        Person person = people.add(demo.email(), demo.fullName(), demo.roles());
        if (!people.hasPassword(person.id())) {
            people.setPassword(person.id(), DemoPerson.PASSWORD);
        }
        if (demo.roles().contains(Role.ACTION_OWNER)) {
            whoIsAsking.as(new Asking.Product(), () -> {
                posts.posts().stream()
                        .filter(post -> post.post().isBlank())
                        .forEach(post -> posts.give(person.id(), post));
                return person;
            });
        }
    }

    private void load(PlanHeading heading, String file) {
        if (plans.plan(heading.code()).isPresent()) {
            return;
        }
        try (InputStream csv = DemoData.class.getResourceAsStream("/demo/plans/" + file)) {
            if (csv == null) {
                throw new IllegalStateException("the demo plan " + file + " is not packaged");
            }
            ImportOutcome outcome = whoIsAsking.as(new Asking.Product(), () -> planImport.importCsv(heading, csv));
            LOG.info("Demo plan {}: {}", heading.code(), outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
