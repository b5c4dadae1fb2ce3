package org.saidanddone.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that does what real ones do on a bad day. What it has acknowledged, it has; nothing else. */
public final class MailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Thread listener;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refuses = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean anyLetters;
    private volatile boolean silent;
    private volatile boolean hanging;
    private volatile int diesAt = Integer.MAX_VALUE;
    private volatile boolean diesAfter;

    /**
     * A mail it has.
     *
     * @param to the address exactly as the product named it
     * @param text the whole mail
     */
    public record Taken(String to, String text) {

        /** What stands in a line of its head; "" where it is not there. */
        public String header(String name) {
            String head = text.substring(0, text.indexOf("\r\n\r\n")).replaceAll("\r\n[ \t]+", " ");
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .findFirst()
                    .map(line -> line.substring(name.length() + 1).strip())
                    .orElse("");
        }
    }

    /** Begins to listen on the port. */
    public MailServer(int port) {
        try {
            socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    /** From now on it answers this code to who writes to the address; 0 for taking it. An address of "" is every one. */
    public MailServer answers(String address, int code) {
        refuses.put(address, code);
        return this;
    }

    /** From now on it takes connections and says nothing. */
    public MailServer hangs(boolean hangs) {
        silent = hangs;
        return this;
    }

    /**
     * When it has taken so many less one, it breaks off at the next, before it says that it has it, and every time again until
     * {@link #recovers}.
     *
     * @param afterTaking true when it has kept that one all the same
     */
    public MailServer diesAt(int mail, boolean afterTaking) {
        diesAt = mail;
        diesAfter = afterTaking;
        return this;
    }

    /** From now on it does what it should. */
    public MailServer recovers() {
        diesAt = Integer.MAX_VALUE;
        silent = false;
        refuses.clear();
        return this;
    }

    /** It says that it takes addresses with any letters. */
    public MailServer takesAnyLetters() {
        anyLetters = true;
        return this;
    }

    /** True while somebody is connected to whom it says nothing. */
    public boolean isHanging() {
        return hanging;
    }

    /** Ends every talk that is going on. */
    public void hangUp() {
        for (Socket visitor : open) {
            try {
                visitor.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The mails it has, in order. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Every address it was ever told, exactly as it was. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                open.add(visitor);
                Thread.ofVirtual().start(() -> talk(visitor));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket visitor) {
        try (visitor;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = visitor.getOutputStream()) {
            if (silent) {
                hanging = true;
                in.readLine();
                return;
            }
            say(out, "220 here");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
                switch (command) {
                    case "EHLO" -> say(out, anyLetters ? "250-here\r\n250-8BITMIME\r\n250 SMTPUTF8" : "250 here");
                    case "RCPT" -> {
                        to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                        asked.add(to);
                        int code = refuses.getOrDefault(to, refuses.getOrDefault("", 0));
                        say(out, code == 0 ? "250 yes" : code + " no");
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        String text = data(in);
                        if (taken.size() + 1 >= diesAt) {
                            if (diesAfter) {
                                taken.add(new Taken(to, text));
                            }
                            return;
                        }
                        taken.add(new Taken(to, text));
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 yes");
                }
            }
        } catch (SocketException e) {
            // The product has gone.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.remove(visitor);
        }
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket visitor : open) {
                visitor.close();
            }
            // The port is free only when nobody waits at it any more.
            listener.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
