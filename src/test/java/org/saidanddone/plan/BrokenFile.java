package org.saidanddone.plan;

import java.io.IOException;
import java.io.InputStream;

/** A file that cannot be read. */
final class BrokenFile extends InputStream {

    @Override
    public int read() throws IOException {
        throw new IOException("the line went dead");
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return read();
    }
}
