package org.saidanddone.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * The same database from further away: everything that goes to it, and everything that comes back, arrives half a millisecond
 * later. How much goes at once stays as it is.
 */
final class FarDatabase implements AutoCloseable {

    private static final long EACH_WAY_NANOS = 500_000;
    private static final int PIECE = 65_536;

    private final ServerSocket door;
    private final int database;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();

    /** What was read, and when it arrives at the other side; nothing stands for the end. */
    private record Piece(ByteBuffer bytes, long arrives) {}

    /** Begins; the database is at this port of this machine. */
    FarDatabase(int database) {
        this.database = database;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().name("far database").daemon().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), database);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                open.add(near);
                open.add(far);
                carry(near, far);
                carry(far, near);
            } catch (IOException e) {
                // The door was closed, or the database refuses: whoever asked sees a connection that ends.
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        BlockingQueue<Piece> way = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().start(() -> read(from, way));
        Thread.ofPlatform().daemon().start(() -> write(way, to));
    }

    private static void read(Socket from, BlockingQueue<Piece> way) {
        byte[] buffer = new byte[PIECE];
        try (InputStream in = from.getInputStream()) {
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                way.add(new Piece(ByteBuffer.wrap(buffer.clone(), 0, length), System.nanoTime() + EACH_WAY_NANOS));
            }
        } catch (IOException e) {
            // The connection has ended.
        }
        way.add(new Piece(ByteBuffer.allocate(0), System.nanoTime()));
    }

    private static void write(BlockingQueue<Piece> way, Socket to) {
        try (OutputStream out = to.getOutputStream()) {
            for (Piece piece = way.take(); piece.bytes().hasRemaining(); piece = way.take()) {
                for (long left = piece.arrives() - System.nanoTime();
                        left > 0;
                        left = piece.arrives() - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                out.write(piece.bytes().array(), 0, piece.bytes().limit());
                out.flush();
            }
        } catch (IOException e) {
            // The connection has ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Closeable each : open) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
