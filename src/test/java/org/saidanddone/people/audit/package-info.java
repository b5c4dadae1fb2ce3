@NullMarked
package org.saidanddone.people.audit;

import org.jspecify.annotations.NullMarked;
