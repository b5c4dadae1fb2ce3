package org.saidanddone.people.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Where the chain ends. There is one row, with the number 1. */
@MappedEntity("audit_head")
record HeadRow(@Id int id, long place, String hash) {

    ChainEnd end() {
        return new ChainEnd(place, hash);
    }
}
