@NullMarked
package org.saidanddone.casegroup;

import org.jspecify.annotations.NullMarked;
