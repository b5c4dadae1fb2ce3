package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.Slowdown;
import org.saidanddone.platform.text.CleanText;

/**
 * People who ask to be phoned, with or without feedback. Number, name and time are forgotten once somebody phoned. One number
 * waits once, however often it is typed in; a colleague whom somebody names does not see that they asked.
 */
@Singleton
@Guarded
public class CallRequests {

    /** The most characters a name or a time may have; more is cut off. */
    private static final int LONGEST = 200;

    private static final int MOST_WAITING = 5_000;

    /** Twenty at once, then one in a minute: a whole day centre, but not a machine. */
    private static final Slowdown.Pace FROM_ONE_PLACE = new Slowdown.Pace(20, Duration.ofMinutes(1));

    private final CallRequestRepository rows;
    private final OpenForFeedback open;
    private final Slowdown slowdown;
    private final List<CallSight> sights;
    private final People people;
    private final WhoIsAsking whoIsAsking;
    private final Audit audit;
    private final Clock clock;

    CallRequests(
            CallRequestRepository rows,
            OpenForFeedback open,
            Slowdown slowdown,
            List<CallSight> sights,
            People people,
            WhoIsAsking whoIsAsking,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.open = open;
        this.sights = List.copyOf(sights);
        this.people = people;
        this.whoIsAsking = whoIsAsking;
        this.audit = audit;
        this.slowdown = slowdown;
        this.clock = clock;
    }

    /** What became of asking. */
    public sealed interface Outcome {

        /** Somebody will phone. */
        record Asked() implements Outcome {}

        /** This is no telephone number. */
        record NoNumber() implements Outcome {}

        /** Very many were asked from the same place: this long must pass first. */
        record Wait(Duration howLong) implements Outcome {}

        /** Nobody who would see it can sign in: they must phone themselves. */
        record Nobody() implements Outcome {}

        /** So many wait that nobody can promise a call: they must phone themselves. */
        record Full() implements Outcome {}
    }

    /**
     * Asks a colleague to phone.
     *
     * @param from where the visitor comes from; kept in memory only, to slow down who asks again and again
     */
    @Anyone
    @Transactional
    public Outcome ask(String phone, String name, String bestTime, Place from) {
        if (!canAsk()) {
            return new Outcome.Nobody();
        }
        if (!AnswerAddress.fits(AnswerWay.PHONE, phone)) {
            return new Outcome.NoNumber();
        }
        // First, and of whatever is asked: how it is answered tells nobody whether a number waits already.
        Duration wait = slowdown.before(FROM_ONE_PLACE, "call from " + from.key());
        if (wait.isPositive()) {
            return new Outcome.Wait(wait);
        }
        String number = PhoneNumber.tidy(phone);
        Optional<CallRequestRow> waits = rows.waiting(number);
        if (waits.isPresent()) {
            rows.update(waits.get().with(line(name), line(bestTime)));
            return new Outcome.Asked();
        }
        if (rows.waiting() >= MOST_WAITING) {
            return new Outcome.Full();
        }
        rows.save(new CallRequestRow(null, number, line(name), line(bestTime), clock.instant(), null, 0));
        return new Outcome.Asked();
    }

    /** True when somebody would see it. */
    @Anyone
    public boolean canAsk() {
        return open.canPhone();
    }

    private static String line(String words) {
        String clean = CleanText.line(words);
        int end = Math.min(LONGEST, clean.codePointCount(0, clean.length()));
        return clean.substring(0, clean.offsetByCodePoints(0, end));
    }

    /** A page of those who wait for a call; the nearest one where there is none of this number. That it was read is kept. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    @Transactional
    public CallList waiting(int page) {
        CallList list = CallList.of(mine(), page);
        if (!list.calls().isEmpty()) {
            record("CALLS_SEEN", String.valueOf(list.calls().size()));
        }
        return list;
    }

    /** How many of those who wait for a call whoever asks may see. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public int count() {
        return mine().size();
    }

    /** Somebody phoned; false where a second colleague says so, which changes nothing. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    @Transactional
    public boolean done(long id) {
        return finish(Set.of(id), "CALLED") > 0;
    }

    /** These are not real: no number of theirs is kept, and nobody phones. How many there were. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    @Transactional
    public int notReal(Set<Long> ids) {
        return finish(ids, "CALLS_NOT_REAL");
    }

    private int finish(Set<Long> ids, String what) {
        List<CallRequest> finished =
                mine().stream().filter(request -> ids.contains(request.id())).toList();
        finished.forEach(
                request -> rows.update(rows.findById(request.id()).orElseThrow().finished(clock.instant())));
        if (!finished.isEmpty()) {
            record(what, String.valueOf(finished.size()));
        }
        return finished.size();
    }

    /** Those that whoever asks may see. What nobody else could see is shown to them: somebody has to phone. */
    private List<CallRequest> mine() {
        long me = whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.id() : 0;
        Set<Long> others = Stream.of(Role.REVIEWER, Role.SAFEGUARDING_LEAD)
                .flatMap(role -> people.activeWith(role).stream())
                .map(Person::id)
                .filter(id -> id != me && people.hasPassword(id))
                .collect(Collectors.toSet());
        return rows.allWaiting(MOST_WAITING).stream()
                .map(CallRequestRow::request)
                .filter(request -> maySee(me, request) || others.stream().noneMatch(other -> maySee(other, request)))
                .toList();
    }

    private boolean maySee(long personId, CallRequest request) {
        return sights.stream().allMatch(sight -> sight.maySee(personId, request));
    }

    private void record(String what, String detail) {
        audit.record(what, Optional.empty(), Optional.empty(), detail);
    }
}
