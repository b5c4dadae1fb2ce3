package org.saidanddone.platform;

import jakarta.inject.Singleton;

/** Which addresses a mail from here reaches exactly. Not guarded: whoever types an address is told. */
@Singleton
public class MailReach {

    private final Smtp smtp;
    private final MailLimits limits;

    MailReach(Smtp smtp, MailLimits limits) {
        this.smtp = smtp;
        this.limits = limits;
    }

    /** True when a mail reaches the address that was typed, and no other. */
    public boolean reaches(String typed) {
        return MailAddress.read(typed)
                .filter(address -> address.plain() || smtp.takesAnyLetters())
                .isPresent();
    }

    /** True when so many mails that somebody asked for went there today that the next one waits for tomorrow. */
    public boolean isFull(String typed) {
        return MailAddress.read(typed)
                .filter(address -> limits.reached(MailKind.ASKED, address))
                .isPresent();
    }
}
