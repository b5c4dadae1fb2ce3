package org.saidanddone.feedback;

/**
 * A case that is not kept yet.
 *
 * @param code its number and its five words
 * @param codeHash the slow hash of them
 */
record NewCase(ReceiptCode code, String codeHash) {}
