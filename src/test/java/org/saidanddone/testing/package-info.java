/** What tests stand on: two real databases, a clock that is moved by hand, people in domain words. */
@NullMarked
package org.saidanddone.testing;

import org.jspecify.annotations.NullMarked;
