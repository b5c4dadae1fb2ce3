package org.saidanddone.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Programs that compute beside the product come after it: where somebody has very much read aloud, or sends very many pictures,
 * the processors are for everybody's pages first.
 */
public final class BehindPages {

    /** The code with which a command ends whose program is not there. */
    public static final int NOT_THERE = 127;

    private static final String STEPS_BACK = "10";

    private BehindPages() {}

    /** The command, so that it gets a processor when nobody waits for one; as it is where the machine cannot say that. */
    public static List<String> command(List<String> command) {
        List<String> behind = new ArrayList<>();
        Stream.of("/usr/bin/nice", "/bin/nice")
                .filter(nice -> Files.isExecutable(Path.of(nice)))
                .findFirst()
                .ifPresent(nice -> behind.addAll(List.of(nice, "-n", STEPS_BACK)));
        behind.addAll(command);
        return List.copyOf(behind);
    }
}
