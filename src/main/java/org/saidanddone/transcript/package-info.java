/** What staff write down from recordings and photos, in versions. Knows no case, no state and no screen. */
@NullMarked
package org.saidanddone.transcript;

import org.jspecify.annotations.NullMarked;
