package org.saidanddone;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidanddone.platform.UnusableSetting;

class HeldFolderTest {

    /** Everything that nobody refers to is gone after it. */
    private static void memoryIsTidied() {
        WeakReference<Object> nobodys = new WeakReference<>(new Object());
        while (nobodys.get() != null) {
            System.gc();
        }
    }

    /** A file that nobody refers to is closed, and its lock with it. */
    @Test
    void aFolderIsHeldForAsLongAsTheProductRuns(@TempDir Path folder) throws IOException {
        HeldFolder.hold(folder);
        memoryIsTidied();

        try (FileChannel other = FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.WRITE)) {
            assertThatThrownBy(other::tryLock).isInstanceOf(OverlappingFileLockException.class);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        Path away = folder.resolve("away");

        assertThatThrownBy(() -> HeldFolder.hold(away))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining(away.toString());
    }
}
