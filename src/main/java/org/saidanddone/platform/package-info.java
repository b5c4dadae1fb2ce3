/** What every feature stands on: settings, time, chance, secrets, mail. */
@NullMarked
package org.saidanddone.platform;

import org.jspecify.annotations.NullMarked;
