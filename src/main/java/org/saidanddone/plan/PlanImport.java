package org.saidanddone.plan;

import jakarta.inject.Singleton;
import java.io.InputStream;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;

/**
 * Reads a plan from a CSV file, whole or not at all. A plan that is there already gets the texts of the file and its new
 * actions; a new status or date is added to the history; nothing is taken away. What the checker thinks of
 * the words is advice, and refuses nothing.
 */
@Singleton
@Guarded
public class PlanImport {

    /** The most bytes of a file. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /** The most actions of a file. */
    public static final int MOST_ACTIONS = 2_000;

    /** The most problems that are told at once. */
    public static final int MOST_PROBLEMS = 50;

    private final Pictures pictures;
    private final PlanWriter writer;

    PlanImport(Pictures pictures, PlanWriter writer) {
        this.pictures = pictures;
        this.writer = writer;
    }

    /**
     * Reads the file into the plan with the heading's code; makes the plan where there is none. Reads at most one byte
     * more than {@link #MOST_BYTES} and does not close the file.
     *
     * @throws java.io.UncheckedIOException when the file cannot be read
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changes the plan at the same time
     */
    @Only(Role.ADMINISTRATOR)
    public ImportOutcome importCsv(PlanHeading heading, InputStream csv) {
        ProblemList problems = new ProblemList();
        HeadingCheck.check(heading, pictures.names(), problems);
        PlanFile file = PlanFile.read(csv, pictures.names(), problems);
        if (problems.any()) {
            return problems.refused();
        }
        ImportAdvice advice = PlanAdviser.about(file.lines());
        return writer.write(heading, file.lines()).with(advice);
    }
}
