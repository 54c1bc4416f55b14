package org.summitry.publishing.feeds;

import org.jdom2.Verifier;

/** Text as XML may hold it: a few control characters and halves of characters may not stand in it, however they are written. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        return text.codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
