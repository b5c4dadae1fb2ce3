package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("concern_rules")
record ConcernRulesRow(
        @Id int id,
        int acknowledgeMinutes,
        String opens,
        String closes,
        @Nullable Long deputy,
        @Version int version) {

    static final int ONLY = 1;
}
