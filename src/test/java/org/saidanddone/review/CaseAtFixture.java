package org.saidanddone.review;

/** What a command would have told, for somebody who was told nothing. */
public final class CaseAtFixture {

    private CaseAtFixture() {}

    /** The case at this version. */
    public static CaseAt at(long feedbackId, int version) {
        return new CaseAt(feedbackId, version);
    }
}
