package org.saidanddone.picturelibrary;

import java.util.List;
import org.saidanddone.easyread.pictures.ShownPicture;

/** What became of a picture that an administrator put in for an idea. */
public sealed interface PutOutcome {

    /** It is shown from now on. */
    record Put(ShownPicture now) implements PutOutcome {}

    /** Nothing changed, because of this. */
    record Wrong(List<Fault> faults) implements PutOutcome {}

    /** Nothing changed, because a colleague changed the picture in the meantime: it is this now. */
    record Stale(ShownPicture now) implements PutOutcome {}
}
