package org.saidanddone.easyread.helplines;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Collectors;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.text.OwnList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at the start that somebody must look again if the numbers on the pages of danger are right. */
@Singleton
class HelpLinesWarning {

    private static final Logger LOG = LoggerFactory.getLogger(HelpLinesWarning.class);

    private final HelpLines lines;
    private final Clock clock;

    HelpLinesWarning(HelpLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @EventListener
    void started(StartupEvent event) {
        lines.trouble()
                .ifPresent(wrong -> LOG.error(
                        "The numbers in {} are not used: {} In their place: {}.",
                        wrong.file(),
                        wrong.sentence(),
                        wrong.instead()));
        lines.own().ifPresent(HelpLinesWarning::keep);
        String old = lines.toCheck(Today.at(clock)).stream()
                .map(line -> line.code().name())
                .collect(Collectors.joining(", "));
        if (!old.isEmpty()) {
            LOG.warn(
                    "Nobody has checked these help numbers for 12 months: {}. Check them and put help-lines.csv into the data folder.",
                    old);
        }
    }

    private static void keep(OwnList<?> own) {
        try {
            own.keep();
        } catch (IOException e) {
            LOG.warn("The list could not be kept in {}: {}", own.lastGood(), e.getMessage());
        }
    }
}
