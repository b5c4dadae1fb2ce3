@NullMarked
package org.saidanddone.easyread.helplines;

import org.jspecify.annotations.NullMarked;
