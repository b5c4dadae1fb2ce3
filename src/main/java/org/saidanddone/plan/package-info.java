/** What was promised: plans, themes, actions, milestones, progress. */
@NullMarked
package org.saidanddone.plan;

import org.jspecify.annotations.NullMarked;
