package org.saidanddone.testing;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saidanddone.platform.Settings;

/**
 * The product as people get it: the one jar, in a process of its own, that can be killed at any moment and started again
 * on the same data.
 */
public final class RunningProduct implements AutoCloseable {

    private static final int TRIES = 600;
    private static final long BETWEEN_MS = 100;

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private static final int LOWEST_PORT = 12_000;
    private static final int HIGHEST_PORT = 32_000;

    private final Map<String, String> env = new HashMap<>();
    private final int port = freePort();
    private final int managementPort = freePort();
    private final Path folder;
    private @Nullable String option;
    private @Nullable Process process;

    private RunningProduct() {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "running")), "product");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        env.put("PORT", String.valueOf(port));
        env.put("MANAGEMENT_PORT", String.valueOf(managementPort));
        // A journey cannot wait for the next morning.
        env.put("PUBLISHING_HOUR", "always");
        env.put("DATA_DIR", folder.resolve("data").toAbsolutePath().toString());
    }

    /** A product with the built-in database and its demo, not yet started. */
    public static RunningProduct demo() {
        return new RunningProduct();
    }

    /** A product, not yet started, that shares the PostgreSQL, the folder and the secret of the one in this process. */
    public static RunningProduct beside(ApplicationContext product) {
        Settings settings = product.getBean(Settings.class);
        return demo().with("DATABASE_URL", settings.database().jdbcUrl())
                .with("DATABASE_USER", settings.database().user())
                .with("DATA_DIR", settings.dataFolder().toAbsolutePath().toString());
    }

    /** The same product with one more setting. */
    public RunningProduct with(String name, String value) {
        env.put(name, value);
        return this;
    }

    /** The same product with this option of Java, and without what is kept of an earlier start. */
    public RunningProduct withJava(String javaOption) {
        option = javaOption;
        return this;
    }

    /** Starts it and waits until it answers; nothing happens while it runs. */
    public RunningProduct start() {
        if (process != null && process.isAlive()) {
            return this;
        }
        try {
            process = begin(List.of());
            waitUntilUp(address("health"));
            return this;
        } catch (IOException e) {
            kill();
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            kill();
            throw e;
        }
    }

    /** Starts it with arguments that let it end by itself, or that it refuses, and gives back its exit code. */
    public int runs(String... arguments) {
        try {
            Process running = begin(List.of(arguments));
            process = running;
            if (running.waitFor(2, TimeUnit.MINUTES)) {
                return running.exitValue();
            }
            throw new IllegalStateException("the product did not end:\n" + printed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process begin(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(command());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("DATABASE_") || name.startsWith("MAIL_"));
        builder.environment().putAll(env);
        if (env.containsKey("DATABASE_URL")) {
            // A real installation refuses to show everything at once.
            builder.environment().remove("PUBLISHING_HOUR", "always");
            builder.environment().putIfAbsent("SAIDANDDONE_ADMIN_EMAIL", "first@example.org");
            builder.environment().putIfAbsent("PUBLIC_URL", "http://localhost:" + port);
        }
        return builder.start();
    }

    /** The jar; or, while something is being written, the class path in {@code product.classpath}. */
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1"));
        String classes = System.getProperty("product.classpath", "");
        if (classes.isEmpty()) {
            Path jar = Path.of(System.getProperty("product.jar", "target/said-and-done.jar"))
                    .toAbsolutePath();
            command.addAll(option == null ? StartCache.options(jar) : List.of(option));
            command.addAll(List.of("-jar", jar.toString()));
        } else {
            command.addAll(List.of("-cp", classes, "org.saidanddone.Application"));
        }
        return command;
    }

    /** Waits until it can take work again, for example after its database was away. */
    public void untilReady() {
        try {
            waitUntilUp(managementAddress("health/ready"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilUp(String address) throws IOException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(address)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < TRIES; i++) {
                try {
                    if (client.send(question, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException e) {
                    if (process == null || !process.isAlive()) {
                        throw new IllegalStateException("the product ended:\n" + printed(), e);
                    }
                }
                if (process != null && process.waitFor(BETWEEN_MS, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the product ended:\n" + printed());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("the product did not come up:\n" + printed());
    }

    /** Its public port. */
    public int port() {
        return port;
    }

    /** The address of a page. */
    public String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** The address of what it tells to programs that watch it. */
    public String managementAddress(String path) {
        return "http://127.0.0.1:" + managementPort + "/" + path;
    }

    /** The address of its built-in database, for a look with the product dead. */
    public String h2Url() {
        return "jdbc:h2:file:" + folder.resolve("data").toAbsolutePath().resolve("said-and-done")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }

    /** Where it keeps its files. */
    public Path dataFolder() {
        return folder.resolve("data").toAbsolutePath();
    }

    /** Everything it has printed. */
    public String printed() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    /** What each of its threads does just now: printed by itself, the last that {@link #printed} holds. */
    public void printsItsThreads() {
        Process running = Objects.requireNonNull(process);
        try {
            new ProcessBuilder("kill", "-QUIT", String.valueOf(running.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many bytes it holds: it is asked to collect what nobody holds, twice, and says what is left. */
    public long bytesHeld() {
        bytesCounted();
        return bytesCounted();
    }

    private long bytesCounted() {
        Process running = Objects.requireNonNull(process);
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process asked = new ProcessBuilder(jcmd, String.valueOf(running.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher total = TOTAL.matcher(said);
            if (!total.find()) {
                throw new IllegalStateException("no total in " + said);
            }
            return Long.parseLong(total.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it at once, as a power cut would. */
    public void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            try {
                running.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Asks it to stop, as Ctrl-C does, and gives back its exit code. */
    public int stop() {
        Process running = process;
        if (running == null) {
            return 0;
        }
        running.destroy();
        try {
            return running.waitFor(2, TimeUnit.MINUTES) ? running.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** Not one of those that connections to elsewhere take by themselves: it is still free when the product has come up. */
    public static int freePort() {
        IOException taken = null;
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                taken = e;
            }
        }
        throw new IllegalStateException("no port is free", taken);
    }
}
