/** Cases that say the same, put together to be reviewed and replied to once. Each person is still answered. */
@NullMarked
package org.saidanddone.casegroup;

import org.jspecify.annotations.NullMarked;
