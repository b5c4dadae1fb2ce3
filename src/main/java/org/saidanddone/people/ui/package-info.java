/** Screens about people and signing in. */
@NullMarked
package org.saidanddone.people.ui;

import org.jspecify.annotations.NullMarked;
