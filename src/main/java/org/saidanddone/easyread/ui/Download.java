package org.saidanddone.easyread.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Bytes that came from outside, as a download and nothing else: without a type, under a name that we give. The address
 * works for this visitor only, as long as the page is open.
 */
public final class Download implements DownloadHandler {

    private static final long serialVersionUID = 1;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
    private static final int NOT_FOUND = 404;

    private final String name;
    private final Source source;

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Source extends Serializable {

        /** Writes them; false, and nothing is written, when there are none or this visitor may not have them. */
        boolean write(OutputStream out) throws IOException;
    }

    /**
     * A download.
     *
     * @param name the name of the file: letters, digits, dots, lines; anything else is refused with
     *     IllegalArgumentException
     */
    public Download(String name, Source source) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for a file");
        }
        this.name = name;
        this.source = source;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        OutputStream out = response.getOutputStream();
        if (!source.write(out)) {
            response.setStatus(NOT_FOUND);
        }
    }
}
