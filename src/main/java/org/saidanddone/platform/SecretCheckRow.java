package org.saidanddone.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Which secret opens this database.
 *
 * @param madeWith a keyed value that says nothing by itself
 * @param lockedKey the key of the data, locked with the secret; null where the secret itself is that key
 */
@MappedEntity("secret_check")
record SecretCheckRow(@Id int id, String madeWith, @Nullable String lockedKey) {}
