package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.ReceiptCode;

/**
 * The card: the case number, the five words with their pictures, the square that a phone can read, the day that counts
 * now and the number to phone. Printed it is one page in large words, or a small card for a purse.
 */
final class ReceiptCard extends Div {

    private static final long serialVersionUID = 1;

    ReceiptCard(ReceiptCode code, Pictures pictures, String link, String day, String phone) {
        addClassName("card");
        Paragraph product = new Paragraph(Say.text("product.name"));
        product.addClassName("card-name");
        Paragraph number = new Paragraph(code.number().shown());
        number.addClassName("card-number");
        number.setId("case-number");
        PictureImage square = PictureImage.inside(SquareCode.of(link));
        square.addClassName("card-square");
        Paragraph comeBack = new Paragraph(
                new Span(Say.text("receipt.come-back")), new Span(" " + link.substring(0, link.indexOf('#'))));
        comeBack.addClassName("card-link");
        Div front = new Div(
                product,
                new H2(Say.text("receipt.number")),
                number,
                square,
                new Paragraph(Say.text("receipt.square")),
                comeBack);
        front.addClassName("card-front");

        OrderedList words = new OrderedList();
        words.setId("receipt-words");
        words.addClassName("card-words");
        for (String word : code.words()) {
            ListItem item = new ListItem();
            pictures.ofWord(word).ifPresent(picture -> item.add(PictureImage.inside(picture)));
            item.add(new Span(word));
            words.add(item);
        }
        Paragraph order = new Paragraph(Say.text("receipt.words.order"));
        order.addClassName("card-order");
        Div back = new Div(new H2(Say.text("receipt.words")), words, order, new Paragraph(Say.text("receipt.secret")));
        back.addClassName("card-back");
        Div more = new Div(new Paragraph(day), new Paragraph(phone));
        more.addClassNames("card-more", "only-printed");
        add(front, back, more);
    }
}
