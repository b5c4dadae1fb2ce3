package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BehindPagesTest {

    @Test
    void whatIsComputedBesideComesAfterTheProduct() throws IOException {
        Process here = new ProcessBuilder("nice").start();
        Process beside = new ProcessBuilder(BehindPages.command(List.of("nice"))).start();

        assertThat(number(beside)).isGreaterThan(number(here));
    }

    @Test
    void aProgramThatIsNotThereIsToldByItsCode() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(BehindPages.command(List.of("no-such-program")))
                        .start()
                        .waitFor())
                .isEqualTo(BehindPages.NOT_THERE);
    }

    private static int number(Process process) throws IOException {
        return Integer.parseInt(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    }
}
