package org.saidanddone.platform;

import java.util.List;
import java.util.function.DoubleSupplier;

/** What a feature tells programs that watch the product: numbers, and nothing about anybody. A bean for each. */
@FunctionalInterface
public interface FigureSource {

    /** Its figures, each asked for when somebody looks. */
    List<Figure> figures();

    /**
     * A number that goes up and down.
     *
     * @param name in small letters and dots, after {@code saidanddone.}
     * @param means what it counts, in which unit
     * @param now how it is now
     */
    record Figure(String name, String means, DoubleSupplier now) {}
}
