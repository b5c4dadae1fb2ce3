package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of a list that can be long, on a page for staff: whoever types a part of its name finds it. Nothing is chosen before
 * somebody chooses, but where there is one thing only. What is typed and is nothing of the list stays, and the field says so.
 *
 * @param <T> what is chosen
 */
public final class ComboField<T> extends ComboBox<T> {

    private static final long serialVersionUID = 1;

    private final transient Function<T, Object> key;
    private transient List<T> offered = List.of();

    /**
     * A field with this id and label, and nothing to choose from yet.
     *
     * @param words what one of the list is called
     * @param key what makes it the same, however its name has changed
     */
    public ComboField(String id, String label, ItemLabelGenerator<T> words, Function<T, Object> key) {
        super(label);
        this.key = key;
        setId(id);
        setItemLabelGenerator(words);
        addCustomValueSetListener(typed -> notThere(typed.getDetail()));
    }

    /** Nothing is chosen then, also where something was before. */
    private void notThere(String typed) {
        clear();
        setErrorMessage(Say.text("staff.combo.not-there", typed));
        setInvalid(true);
        getElement().executeJs("this.inputElement.value = $0", typed);
    }

    /** Offers these in their order. What was chosen stays so while it is among them; the only one is chosen. */
    public void offer(List<T> choices) {
        among(choices);
        if (offered.size() == 1) {
            setValue(offered.getFirst());
        }
    }

    /** Offers these in their order. What was chosen stays so while it is among them; nothing is chosen by itself. */
    public void among(List<T> choices) {
        Optional<Object> before = chosen().map(key);
        offered = List.copyOf(choices);
        setItems(offered);
        choose(before);
    }

    /** Offers what is found by what is typed, a page at a time. Nothing is chosen then. */
    public void offer(CallbackDataProvider.FetchCallback<T, String> found) {
        clear();
        setItems(found);
    }

    /** Chooses what has this key among what is offered; nothing where none has. */
    public void choose(Optional<?> wanted) {
        setValue(offered.stream()
                .filter(each -> wanted.filter(key.apply(each)::equals).isPresent())
                .findFirst()
                .orElse(null));
    }

    /** Says at the field what is wrong, until somebody chooses, and goes there. */
    public void wrong(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
        focus();
    }

    /** If there is anything to choose from. */
    public boolean offersSome() {
        return !offered.isEmpty();
    }

    /** What is chosen; empty where nothing is, or what is typed is nothing of the list. */
    public Optional<T> chosen() {
        return Optional.ofNullable(getValue());
    }
}
