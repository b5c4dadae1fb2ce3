package org.saidanddone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.platform.UnusableSetting;

/**
 * One running product a folder. The operating system lets go of it however the process ends, also when it is killed; who only
 * asks something of the database beside it holds nothing.
 */
final class HeldFolder {

    private static final String FILE = "in-use.lock";

    /** A file that nobody refers to is closed, and its lock with it. */
    private static final List<FileLock> UNTIL_THE_END = new ArrayList<>();

    private HeldFolder() {}

    /** Nobody else can from now on. Refused with {@link UnusableSetting} where somebody else does. */
    static void hold(Path folder) {
        try {
            FileChannel file =
                    FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                throw new UnusableSetting("Another process of this product uses the folder " + folder.toAbsolutePath()
                        + ". Stop it first, or set DATA_DIR to another folder.");
            }
            UNTIL_THE_END.add(lock);
        } catch (IOException e) {
            throw new UnusableSetting(StartTrouble.cannotBeWritten(folder.toString()));
        }
    }
}
