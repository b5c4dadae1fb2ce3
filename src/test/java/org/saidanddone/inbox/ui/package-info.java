/** Tests of the screens of the inbox. */
@NullMarked
package org.saidanddone.inbox.ui;

import org.jspecify.annotations.NullMarked;
