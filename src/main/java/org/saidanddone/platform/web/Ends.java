package org.saidanddone.platform.web;

import java.io.Serializable;
import java.time.Instant;

/** What lets a browser session end at a moment, whatever the page that is open in it still asks for by itself. */
public interface Ends extends Serializable {

    /** The name of the attribute of the session. */
    String NAME = Ends.class.getName();

    /** True when the session is over by now. */
    boolean isOver(Instant now);
}
