package org.saidanddone.easyread.ui;

/**
 * Keeps how somebody reads beyond their visit, for example with their draft. A bean of a feature; when the person comes
 * back, the feature gives it to {@link Reading#keep} again.
 */
public interface ReadingKeeper {

    /** The visitor of this session has chosen to read like this. */
    void chosen(Reading reading);
}
