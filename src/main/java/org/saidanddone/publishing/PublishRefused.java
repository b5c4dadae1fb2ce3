package org.saidanddone.publishing;

import java.util.Set;

/** The case was not published, and nothing has changed. */
public final class PublishRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Set<PublishProblem> problems;

    public PublishRefused(Set<PublishProblem> problems) {
        super("not published: " + problems);
        this.problems = Set.copyOf(problems);
    }

    /** Why not: at least one reason. */
    public Set<PublishProblem> problems() {
        return problems;
    }
}
