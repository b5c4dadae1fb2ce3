package org.saidanddone.feedback;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("wish_choice")
record WishChoiceRow(
        @Id @GeneratedValue @Nullable Long id,
        String wish,
        boolean offered,
        Instant chosen,
        @Nullable Long chosenBy,
        String chosenByName) {

    WishChoice choice() {
        return new WishChoice(Wish.valueOf(wish), offered, chosen, chosenByName);
    }
}
