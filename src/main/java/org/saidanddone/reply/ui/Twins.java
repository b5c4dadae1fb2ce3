package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The same in plain words and in easy-read words: side by side where there is room. */
final class Twins extends Div {

    private static final long serialVersionUID = 1;

    Twins(Component plain, Component plainAdvice, Component easy, Component easyAdvice) {
        addClassName("twins");
        add(new Div(plain, plainAdvice), new Div(easy, easyAdvice));
    }
}
