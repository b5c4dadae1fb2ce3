/**
 * The administrator's side of the picture library: own pictures for ideas, whole packs of them, and who is thanked. A room
 * of its own, because pictures themselves know nothing of people and of who may do what.
 */
@NullMarked
package org.saidanddone.picturelibrary;

import org.jspecify.annotations.NullMarked;
