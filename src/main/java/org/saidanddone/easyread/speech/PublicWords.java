package org.saidanddone.easyread.speech;

/**
 * Sentences that the product shows to everybody. Only their sound may be kept: what a person wrote, and what was written
 * to a person, is spoken and forgotten. A bean of each feature that has such texts.
 */
public interface PublicWords {

    /** True when everybody may see this sentence. */
    boolean has(String sentence);
}
