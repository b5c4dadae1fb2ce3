package org.saidanddone.accessibility;

import com.microsoft.playwright.Page;
import java.util.List;

/** Looks if what is wrong stands at each field too, is heard with it, and is marked there. */
final class FieldErrors {

    private static final String MEASURE = """
            () => {
              const found = [];
              for (const link of document.querySelectorAll('main .problem a[data-field]')) {
                const id = link.dataset.field;
                const named = document.getElementById(id);
                if (!named) { found.push(`no field ${id} for "${link.innerText}"`); continue; }
                if (named.tagName === 'BUTTON' || named.tagName === 'H1') { continue; }
                const isField = ['INPUT', 'TEXTAREA', 'SELECT'].includes(named.tagName)
                  && !['radio', 'checkbox'].includes(named.type);
                const field = isField ? named
                  : named.closest('fieldset, [role=group], [role=radiogroup]')
                    || named.querySelector('fieldset, [role=group], [role=radiogroup]') || named;
                const described = (field.getAttribute('aria-describedby') || '').split(' ')
                  .map((each) => document.getElementById(each)).filter((each) => each);
                const said = described.find((each) => each.innerText.includes(link.innerText));
                if (!said) { found.push(`${id} is not described by "${link.innerText}"`); }
                if (said && !said.getClientRects().length) { found.push(`what is wrong with ${id} is not seen`); }
                if (isField && field.getAttribute('aria-invalid') !== 'true') { found.push(`${id} is not marked as wrong`); }
              }
              return found;
            }""";

    private FieldErrors() {}

    /** What is missing on the page that is open; nothing where nothing is wrong. */
    @SuppressWarnings("unchecked")
    static List<String> missing(Page page) {
        return (List<String>) page.evaluate(MEASURE);
    }
}
