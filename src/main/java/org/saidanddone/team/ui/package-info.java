/** What colleagues who work on the same cases see of each other. */
@NullMarked
package org.saidanddone.team.ui;

import org.jspecify.annotations.NullMarked;
