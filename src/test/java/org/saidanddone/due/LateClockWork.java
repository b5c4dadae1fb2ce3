package org.saidanddone.due;

import com.icegreen.greenmail.util.GreenMail;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;

/** The scheduled work of the clocks, for the tests of other rooms. */
public final class LateClockWork {

    private LateClockWork() {}

    /** Does what is due now. */
    public static void work(ApplicationContext product) {
        product.getBean(LateWork.class).work();
    }

    /** Who got which mail. */
    public static List<String> received(GreenMail server) {
        List<String> lines = new ArrayList<>();
        try {
            for (Message mail : server.getReceivedMessages()) {
                lines.add(mail.getRecipients(Message.RecipientType.TO)[0] + ": " + mail.getSubject());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }
}
