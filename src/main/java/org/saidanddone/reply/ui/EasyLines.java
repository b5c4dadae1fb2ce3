package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.LinePictures;
import org.saidanddone.reply.Reply;

/** The words of a reply as this visitor reads them; easy-read lines with the pictures that its writer chose, on their left. */
final class EasyLines {

    private EasyLines() {}

    /** For whoever reads the page. */
    static Component[] of(Reply reply) {
        String words = Say.either(reply.plain(), reply.easy());
        boolean easy =
                Reading.now().variant() == Variant.EASY_READ && !reply.easy().isBlank();
        return easy ? of(words, reply.pictures(), "said-feeling") : Wording.paragraphs(words);
    }

    /** Easy-read words, each line that has a picture in a part of this class. */
    static Component[] of(String easy, LinePictures pictures, String className) {
        List<String> lines = LinePictures.lines(easy);
        return IntStream.range(0, lines.size())
                .mapToObj(at -> line(lines.get(at), pictures, at, className))
                .toArray(Component[]::new);
    }

    private static Component line(String words, LinePictures pictures, int at, String className) {
        Paragraph said = new Paragraph(words);
        return pictures.at(at)
                .<Component>map(concept -> {
                    Div line = new Div(PictureImage.beside(concept), said);
                    line.addClassName(className);
                    return line;
                })
                .orElse(said);
    }
}
