package org.saidanddone.platform;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * A process of its own that draws pictures anew, with little memory and none of the product's settings: a file that was made
 * to fill the memory, or to keep a processor busy, ends this and nothing else. Reads files from its standard input, one
 * after the other, and writes what became of each; ends with its input.
 */
final class PictureProcess {

    private static final byte SAFE = 1;
    private static final byte REFUSED = 0;

    private PictureProcess() {}

    /** Started by {@link SafeImages} alone. */
    public static void main(String[] arguments) throws IOException {
        // Where something says a word about a picture, it must not stand among the answers.
        System.setOut(System.err);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            while (true) {
                Asked asked = Asked.read(in);
                write(PictureDecoder.read(asked.file(), asked.longestSide()), out);
            }
        } catch (EOFException e) {
            // Nobody asks any more.
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // it is read, and never compared
    private record Asked(int longestSide, byte[] file) {

        static Asked read(DataInputStream in) throws IOException {
            int longestSide = in.readInt();
            byte[] file = new byte[in.readInt()];
            in.readFully(file);
            return new Asked(longestSide, file);
        }
    }

    /** Asks it for one picture. */
    static void ask(DataOutputStream out, byte[] file, int longestSide) throws IOException {
        out.writeInt(longestSide);
        out.writeInt(file.length);
        out.write(file);
        out.flush();
    }

    private static void write(ImageCheck check, DataOutputStream out) throws IOException {
        switch (check) {
            case ImageCheck.Safe safe -> {
                byte[] bytes = safe.image().bytes();
                out.writeByte(SAFE);
                out.writeUTF(safe.image().mimeType());
                out.writeInt(safe.image().width());
                out.writeInt(safe.image().height());
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case ImageCheck.Refused refused -> {
                out.writeByte(REFUSED);
                out.writeUTF(refused.reason().name());
            }
        }
        out.flush();
    }

    /** What it answers. */
    static ImageCheck answer(DataInputStream in) throws IOException {
        if (in.readByte() == REFUSED) {
            return new ImageCheck.Refused(ImageCheck.Reason.valueOf(in.readUTF()));
        }
        String mimeType = in.readUTF();
        int width = in.readInt();
        int height = in.readInt();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new ImageCheck.Safe(new SafeImage(bytes, mimeType, width, height));
    }
}
