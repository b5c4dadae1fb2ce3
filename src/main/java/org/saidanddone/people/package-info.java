/** Who works here: persons, roles, passwords. */
@NullMarked
package org.saidanddone.people;

import org.jspecify.annotations.NullMarked;
