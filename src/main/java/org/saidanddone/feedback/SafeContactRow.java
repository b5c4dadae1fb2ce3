package org.saidanddone.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("safe_contact")
record SafeContactRow(@Id long feedbackId, String way, String address, String times, String others, Instant changed) {

    SafeContact contact() {
        return new SafeContact(AnswerWay.valueOf(way), address, times, SafeContact.OthersSee.valueOf(others));
    }
}
