package org.saidanddone.plan;

import java.io.InputStream;
import java.util.Arrays;

/** A file of any size that is made while it is read, and counts how much was taken from it. */
final class CountedFile extends InputStream {

    private final long size;
    private long given;

    CountedFile(long size) {
        this.size = size;
    }

    @Override
    public int read() {
        if (given == size) {
            return -1;
        }
        given++;
        return 'a';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (given == size) {
            return -1;
        }
        int count = (int) Math.min(length, size - given);
        Arrays.fill(into, offset, offset + count, (byte) 'a');
        given += count;
        return count;
    }

    long given() {
        return given;
    }
}
