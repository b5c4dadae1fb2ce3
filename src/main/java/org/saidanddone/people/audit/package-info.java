/** The audit trail: who did what, and who read what. Every room above may add to it. */
@NullMarked
package org.saidanddone.people.audit;

import org.jspecify.annotations.NullMarked;
