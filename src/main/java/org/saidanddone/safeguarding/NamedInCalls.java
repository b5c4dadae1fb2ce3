package org.saidanddone.safeguarding;

import jakarta.inject.Singleton;
import org.saidanddone.feedback.CallRequest;
import org.saidanddone.feedback.CallSight;
import org.saidanddone.people.People;

/** Somebody who wants to be phoned, and says "but not by Ann Smith", is not shown to Ann Smith. */
@Singleton
class NamedInCalls implements CallSight {

    private final NameWords words = NameWords.shipped();
    private final People people;

    NamedInCalls(People people) {
        this.people = people;
    }

    @Override
    public boolean maySee(long personId, CallRequest request) {
        SaidWords said = SaidWords.of(request.name() + "\n" + request.bestTime());
        return said.all().isEmpty()
                || people.name(personId)
                        .filter(name -> new ColleagueName(name, words).in(said).isPresent())
                        .isEmpty();
    }
}
