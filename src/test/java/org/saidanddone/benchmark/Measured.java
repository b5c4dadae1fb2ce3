package org.saidanddone.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * How long something took, in milliseconds.
 *
 * @param middle half of the times were shorter
 * @param high nineteen of twenty were shorter
 */
record Measured(double middle, double high) {

    private static final double NANOS = 1_000_000.0;

    /** Does it so many times after having done it some times, with the number of the time. */
    static Measured of(int warm, int times, IntConsumer work) {
        for (int i = 0; i < warm; i++) {
            work.accept(i);
        }
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            work.accept(warm + i);
            took.add(System.nanoTime() - begun);
        }
        return of(took);
    }

    /** What took so many nanoseconds each time. */
    static Measured of(List<Long> took) {
        List<Long> sorted = took.stream().sorted().toList();
        return new Measured(sorted.get(sorted.size() / 2) / NANOS, sorted.get(sorted.size() * 95 / 100) / NANOS);
    }
}
