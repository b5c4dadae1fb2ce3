package org.saidanddone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real proxy, started with the file that {@code docs/proxies} has for it; only its ports and places are those of the test. */
public enum Proxy {
    /** nginx. */
    NGINX("nginx.conf"),
    /** Caddy. */
    CADDY("Caddyfile"),
    /** HAProxy. */
    HAPROXY("haproxy.cfg");

    private static final int TRIES = 200;
    private static final int BETWEEN_MS = 50;

    private final String file;

    Proxy(String file) {
        this.file = file;
    }

    /** One that runs; closing it stops it. */
    public record Running(Process process) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }

    /** Starts it on this port, with TLS, in front of two products on these. */
    public Running start(int port, int a, int b) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "running")), "proxy")
                    .toAbsolutePath();
            Path config = folder.resolve(file);
            Files.writeString(config, config(Certificate.in(folder), folder, port, a, b));
            Process process = new ProcessBuilder(command(config, folder))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            waitUntilUp(process, port, folder.resolve("log"));
            return new Running(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String config(Certificate certificate, Path folder, int port, int a, int b) throws IOException {
        String text = Files.readString(Path.of("docs", "proxies", file))
                .replace("127.0.0.1:8081", "127.0.0.1:" + a)
                .replace("127.0.0.1:8082", "127.0.0.1:" + b)
                .replace("/etc/ssl/feedback.crt", certificate.crt().toString())
                .replace("/etc/ssl/feedback.key", certificate.key().toString())
                .replace("/etc/ssl/feedback.pem", certificate.both().toString());
        return switch (this) {
            case NGINX ->
                "user root;\nerror_log " + folder.resolve("error") + ";\npid " + folder.resolve("pid")
                        + ";\nevents {}\nhttp {\naccess_log off;\nclient_body_temp_path " + folder
                        + "/body;\nproxy_temp_path " + folder
                        + "/proxy;\nfastcgi_temp_path " + folder + "/f;\nuwsgi_temp_path " + folder
                        + "/u;\nscgi_temp_path "
                        + folder + "/s;\n" + text.replace("listen 443 ssl", "listen " + port + " ssl") + "}\n";
            case CADDY ->
                "{\nadmin off\nauto_https disable_redirects\n}\n"
                        + text.replace("https://feedback.example.org {", "https://localhost:" + port + " {");
            case HAPROXY -> text.replace("bind :443", "bind :" + port);
        };
    }

    private List<String> command(Path config, Path folder) {
        return switch (this) {
            case NGINX ->
                List.of(program("nginx"), "-c", config.toString(), "-p", folder.toString(), "-g", "daemon off;");
            case CADDY -> List.of(program("caddy"), "run", "--config", config.toString(), "--adapter", "caddyfile");
            case HAPROXY -> List.of(program("haproxy"), "-db", "-f", config.toString());
        };
    }

    /** Where Debian puts what only administrators start is in nobody else's path. */
    private static String program(String name) {
        Path own = Path.of("/usr/sbin", name);
        return Files.isExecutable(own) ? own.toString() : name;
    }

    private static void waitUntilUp(Process process, int port, Path log) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return;
            } catch (IOException e) {
                try {
                    if (process.waitFor(BETWEEN_MS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                        break;
                    }
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
        throw new IllegalStateException("the proxy did not come up:\n" + Files.readString(log));
    }
}
