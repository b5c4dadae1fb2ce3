/** Signing in and out, and who is asking. */
@NullMarked
package org.saidanddone.people.signin;

import org.jspecify.annotations.NullMarked;
