package org.saidanddone.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("secret_check")
record SecretCheckRow(@Id int id, String madeWith) {}
