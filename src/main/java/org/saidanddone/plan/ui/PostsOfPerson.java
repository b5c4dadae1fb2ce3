package org.saidanddone.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.Account;
import org.saidanddone.people.Role;
import org.saidanddone.people.ui.PersonSection;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.PostHolders;
import org.saidanddone.plan.PostHolding;

/** On the page of a person: the posts they answer for, and the way to where these are given. */
@Singleton
final class PostsOfPerson implements PersonSection {

    private final PostHolders holders;

    PostsOfPerson(PostHolders holders) {
        this.holders = holders;
    }

    @Override
    public Optional<Component> of(Account account) {
        List<PostHolding> now = holders.of(account.id());
        if (now.isEmpty() && !account.roles().contains(Role.ACTION_OWNER)) {
            return Optional.empty();
        }
        return Optional.of(new Div(
                new H2(Say.text("work.people.posts")),
                new Paragraph(now.isEmpty() ? Say.text("work.people.posts.none") : words(now)),
                new Paragraph(new Anchor(PlanNavigation.POST_HOLDERS, Say.text("work.people.posts.give")))));
    }

    @Override
    public Optional<String> endsWith(Account account) {
        List<PostHolding> now = holders.of(account.id());
        return now.isEmpty() ? Optional.empty() : Optional.of(Say.text("work.people.posts.end", words(now)));
    }

    private static String words(List<PostHolding> now) {
        return now.stream().map(holding -> words(holding.post())).collect(Collectors.joining("; "));
    }

    private static String words(Owner owner) {
        return owner.post().isBlank()
                ? Say.text("plan.holders.whole", owner.organisation())
                : owner.organisation() + ", " + owner.post();
    }
}
