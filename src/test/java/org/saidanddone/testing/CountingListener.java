package org.saidanddone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Counts the tests by what they ran on, for the last lines of {@code ./check}. */
public final class CountingListener implements TestExecutionListener {

    private static final int TOLD = 1_500;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final StringBuilder failed = new StringBuilder();
    private @Nullable TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        List<String> screens = test.isTest() ? LastSeen.screens() : List.of();
        if (result.getStatus() == Status.FAILED) {
            failed.append(test.getUniqueId()).append('\n');
            result.getThrowable().map(String::valueOf).ifPresent(why -> failed.append(
                            why, 0, Math.min(TOLD, why.length()))
                    .append('\n'));
            screens.forEach(
                    screen -> failed.append("On the screen: ").append(screen).append("\n\n"));
        }
        if (test.isTest()) {
            String outcome = result.getStatus() == Status.SUCCESSFUL ? "passed" : "failed";
            counts.merge(outcome, 1, Integer::sum);
            counts.merge(ranOn(test), 1, Integer::sum);
        } else if (result.getStatus() == Status.FAILED) {
            counts.merge("failed", 1, Integer::sum);
        }
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        counts.merge("skipped", 1, Integer::sum);
    }

    private String ranOn(TestIdentifier test) {
        if (test.getTags().stream().anyMatch(tag -> tag.getName().equals("browser"))) {
            return "Chromium";
        }
        Optional<TestIdentifier> at = Optional.of(test);
        while (at.isPresent()) {
            String name = at.get().getDisplayName();
            if (name.contains(Database.POSTGRESQL.name())) {
                return "PostgreSQL";
            }
            if (name.contains(Database.H2.name())) {
                return "H2";
            }
            at = plan == null ? Optional.empty() : plan.getParent(at.get());
        }
        return "plain";
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan finished) {
        if (counts.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        counts.forEach(
                (what, count) -> lines.append(what).append(' ').append(count).append('\n'));
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-counts"));
            Files.writeString(Files.createTempFile(folder, "of-a-run", ".txt"), lines);
            if (!failed.isEmpty()) {
                Files.writeString(Files.createTempFile(folder, "of-a-run", ".failed"), failed);
            }
            counts.clear();
            failed.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
