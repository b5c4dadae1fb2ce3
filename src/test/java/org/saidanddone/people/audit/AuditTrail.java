package org.saidanddone.people.audit;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;

/** The whole audit trail, for tests. */
public final class AuditTrail {

    private AuditTrail() {}

    /** A line for each step, oldest first: what, about whom, what was so before, what is so after. */
    public static List<String> lines(ApplicationContext product) {
        List<String> lines = new ArrayList<>();
        product.getBean(AuditRepository.class)
                .findAll()
                .forEach(row -> lines.add(String.join(" ", row.what(), row.detail(), row.was(), row.became())
                        .strip()));
        return lines;
    }
}
