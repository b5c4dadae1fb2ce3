package org.saidanddone.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One promise of a plan.
 *
 * @param id the action's number
 * @param planId the plan it is part of
 * @param themeId the theme it stands under
 * @param code its stable code
 * @param title what is promised, in a few plain words
 * @param description what is promised
 * @param easyTitle what is promised, in a few easy-read words
 * @param easyText what is promised, in easy-read words
 * @param official the words of the plan itself, empty where title and description are those
 * @param picture the idea whose picture stands for it
 * @param owner who answers for it now
 * @param promised the day first promised, which never changes
 * @param due the day it is to be there as things stand now
 * @param achieved the day it was there
 * @param status how it is going
 * @param rag the rating of the source
 * @param reason why the status is what it is, "" where nobody said
 * @param reasonEasy the same in easy-read words, "" where nobody said
 * @param source where these facts were read
 * @param asAt the day these facts speak of
 * @param version goes up with every change
 */
public record Action(
        long id,
        long planId,
        long themeId,
        ActionCode code,
        String title,
        String description,
        String easyTitle,
        String easyText,
        Optional<OfficialWords> official,
        String picture,
        Owner owner,
        Optional<LocalDate> promised,
        Optional<LocalDate> due,
        Optional<LocalDate> achieved,
        Status status,
        Optional<Rag> rag,
        String reason,
        String reasonEasy,
        String source,
        Optional<LocalDate> asAt,
        int version) {

    /** What is promised, in all the words of the plan. */
    public String words() {
        return Stream.concat(
                        Stream.of(title, description, easyTitle, easyText),
                        official.stream().flatMap(words -> Stream.of(words.title(), words.text())))
                .collect(Collectors.joining("\n"));
    }

    /** The same with other words about why its status is what it is. */
    Action withReason(Reason other) {
        return new Action(
                id,
                planId,
                themeId,
                code,
                title,
                description,
                easyTitle,
                easyText,
                official,
                picture,
                owner,
                promised,
                due,
                achieved,
                status,
                rag,
                other.plain(),
                other.easy(),
                source,
                asAt,
                version);
    }
}
