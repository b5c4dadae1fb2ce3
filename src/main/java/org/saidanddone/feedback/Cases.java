package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.platform.SlowHash;

/** Makes new cases: a number nobody has, and five words by chance. */
@Singleton
class Cases {

    private static final int LOWEST = 10_000_000;
    private static final int NUMBERS = 90_000_000;
    private static final int TRIES = 20;

    private final CaseRepository rows;
    private final SlowHash slowHash;
    private final SecureRandom random;
    private final Clock clock;
    private final List<String> words;

    Cases(CaseRepository rows, SlowHash slowHash, SecureRandom random, Clock clock, Pictures pictures) {
        this.rows = rows;
        this.slowHash = slowHash;
        this.random = random;
        this.clock = clock;
        this.words = pictures.words();
    }

    /** Holds a case until the transaction of the caller ends. */
    @Transactional
    public void hold(CaseNumber number) {
        rows.hold(number.digits());
    }

    /**
     * A case that nobody has, not kept yet. Outside of any transaction: it takes long, and would hold a connection
     * meanwhile that others wait for.
     */
    NewCase prepare() {
        ReceiptCode code = new ReceiptCode(freeNumber(), fiveWords());
        return new NewCase(code, slowHash.of(code.secret()));
    }

    /** Keeps it, in the transaction of the caller. */
    @Transactional
    public void keep(NewCase made) {
        rows.save(new CaseRow(made.code().number().digits(), made.codeHash(), clock.instant()));
    }

    private CaseNumber freeNumber() {
        for (int i = 0; i < TRIES; i++) {
            String digits = String.valueOf(LOWEST + random.nextInt(NUMBERS));
            if (!rows.existsById(digits)) {
                return new CaseNumber(digits);
            }
        }
        throw new IllegalStateException("no free case number found");
    }

    private List<String> fiveWords() {
        Set<String> drawn = new LinkedHashSet<>();
        while (drawn.size() < ReceiptCode.WORDS) {
            drawn.add(words.get(random.nextInt(words.size())));
        }
        return List.copyOf(drawn);
    }
}
