package org.saidanddone.reply;

/** How a colleague brings a reply to a person. */
public enum DeliveryKind {
    /** By phone. */
    PHONE,
    /** By post. */
    POST
}
