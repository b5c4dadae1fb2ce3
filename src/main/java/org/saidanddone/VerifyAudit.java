package org.saidanddone;

import java.util.List;
import org.saidanddone.people.audit.AuditFinding;
import org.saidanddone.people.audit.AuditFinding.Broken;
import org.saidanddone.people.audit.AuditVerifier;
import org.saidanddone.people.audit.ChainEnd;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command that verifies the audit trail. It changes nothing, and starts neither pages nor scheduled work. */
final class VerifyAudit {

    static final String NAME = "verify-audit";

    /** The trail is whole. */
    static final int WHOLE = 0;

    /** The trail is not as it was written. */
    static final int BROKEN = 1;

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAudit.class);

    private VerifyAudit() {}

    /**
     * Verifies and says what it found.
     *
     * @param known ends from lines of a log that was kept apart: each {@code place:hash}; anything else, a missing key
     *     and a database that does not answer are refused with {@link UnusableSetting}
     * @return the code to end with
     */
    static int run(Settings settings, List<String> known) {
        List<ChainEnd> ends = known.stream().map(VerifyAudit::end).toList();
        return BesideTheProduct.run(
                settings, beans -> say(beans.getBean(AuditVerifier.class).verify(ends)));
    }

    private static ChainEnd end(String text) {
        if (!text.matches("\\d{1,18}:[0-9a-f]{64}")) {
            throw new UnusableSetting("What stands after verify-audit is a place and a hash: 1234:9f3c...");
        }
        int colon = text.indexOf(':');
        return new ChainEnd(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    private static int say(AuditFinding finding) {
        return switch (finding) {
            case AuditFinding.Whole whole -> {
                LOG.info(
                        "The audit trail is whole: {} rows. It ends at {}:{}",
                        whole.end().place(),
                        whole.end().place(),
                        whole.end().hash());
                yield WHOLE;
            }
            case Broken broken -> {
                LOG.error(sentence(broken));
                yield BROKEN;
            }
        };
    }

    private static String sentence(Broken broken) {
        String place = "The first wrong row is at place " + broken.place();
        String row = broken.eventId().map(id -> " (audit_event " + id + ")").orElse("");
        return "THE AUDIT TRAIL IS BROKEN. "
                + switch (broken.how()) {
                    case CHANGED -> place + row + ": it is not as it was written.";
                    case DELETED -> place + row + ": the row was deleted.";
                    case SEAL_DELETED -> place + ": its seal was deleted.";
                    case NOT_SEALED -> "The row" + row + " was not written by this product: it has no seal.";
                    case CUT_OFF -> place + ": it and everything after it was deleted.";
                    case NOTE_UNREADABLE ->
                        "The file audit.end is not as it was written, or the key is not the one it was written with.";
                };
    }
}
