package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Anchor;
import org.saidanddone.easyread.LanguageFile;

/** The way to the form on paper, in the language of this visitor. */
public final class PaperForm extends Anchor {

    private static final long serialVersionUID = 1;

    /** Names the language of the form in its address: it is made without the visit. */
    public static final String LANGUAGE = "language";

    /** A link that opens it. */
    public PaperForm() {
        super(path(), Say.text("noscript.form"));
        getElement().setAttribute("router-ignore", true);
        addClassName("stop");
    }

    /** Its address. */
    public static String path() {
        return Reading.now().locale().equals(LanguageFile.WELSH)
                ? "form?" + LANGUAGE + "=" + LanguageFile.WELSH.getLanguage()
                : "form";
    }
}
