/** What is held about one case, as a document for the person who gave the feedback: the answer to a subject access request. */
@NullMarked
package org.saidanddone.casecopy;

import org.jspecify.annotations.NullMarked;
