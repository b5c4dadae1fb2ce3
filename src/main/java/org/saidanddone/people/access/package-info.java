/** Who may use what: every route and every service method says so, or is refused. */
@NullMarked
package org.saidanddone.people.access;

import org.jspecify.annotations.NullMarked;
