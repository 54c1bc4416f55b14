package org.summitry.publishing.harvesting;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of an answer one after another. */
final class Xml {

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMAS = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    /** What no XML 1.0 document may have, however it is written. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** What may fail when writing, though nothing here does. */
    @FunctionalInterface
    private interface Writing {
        void write() throws XMLStreamException;
    }

    Xml() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Begins the element that a schema is told of. */
    Xml root(String name, String namespace, String schema, Map<String, String> more) {
        return writing(() -> {
            out.writeStartElement(name);
            int colon = name.indexOf(':');
            if (colon < 0) {
                out.writeDefaultNamespace(namespace);
            } else {
                out.writeNamespace(name.substring(0, colon), namespace);
            }
            for (Map.Entry<String, String> one : more.entrySet()) {
                out.writeNamespace(one.getKey(), one.getValue());
            }
            out.writeNamespace("xsi", SCHEMAS);
            out.writeAttribute("xsi:schemaLocation", namespace + " " + schema);
        });
    }

    /** Begins the document. */
    Xml begin() {
        return root("OAI-PMH", OAI, OAI + "OAI-PMH.xsd", Map.of());
    }

    Xml open(String name) {
        return writing(() -> out.writeStartElement(name));
    }

    Xml attribute(String name, String value) {
        return writing(() -> out.writeAttribute(name, FORBIDDEN.matcher(value).replaceAll("")));
    }

    Xml text(String value) {
        return writing(() -> out.writeCharacters(FORBIDDEN.matcher(value).replaceAll("")));
    }

    Xml close() {
        return writing(out::writeEndElement);
    }

    /** An element with text. */
    Xml put(String name, String value) {
        return open(name).text(value).close();
    }

    /** An element with text, where there is one. */
    Xml put(String name, Optional<String> value) {
        value.ifPresent(one -> put(name, one));
        return this;
    }

    String end() {
        writing(out::writeEndDocument);
        return text.toString();
    }

    private Xml writing(Writing step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
    }
}
