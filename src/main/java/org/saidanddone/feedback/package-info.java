/** What people send: drafts, questions, answers, receipts, links. */
@NullMarked
package org.saidanddone.feedback;

import org.jspecify.annotations.NullMarked;
