package org.saidanddone.platform.web;

import com.vaadin.flow.internal.ResourceContentHash;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;

/** The address of one of our own files, with the hash of what is in it: a browser may keep it for ever. */
public final class StaticAddress {

    private StaticAddress() {}

    /**
     * The address of the file now.
     *
     * @param path where it lies, below {@code META-INF/resources}
     * @throws IllegalStateException where there is no such file: the build has not made it
     */
    public static String of(String path) {
        String hash = ResourceContentHash.getContentHash(VaadinService.getCurrent(), path);
        if (hash == null) {
            throw new IllegalStateException("there is no " + path);
        }
        return path + "?" + ApplicationConstants.CONTENT_HASH_PARAMETER + "=" + hash;
    }
}
