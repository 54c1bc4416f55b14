package org.summitry.publishing.sitemap;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the sitemap protocol (sitemaps.org, 0.9); what is written is at most a part of 10,000 addresses long. */
enum SitemapXml {
    /** The list of the parts. */
    INDEX("sitemapindex", "sitemap"),
    /** A part: pages. */
    PART("urlset", "url");

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final String root;
    private final String item;

    SitemapXml(String root, String item) {
        this.root = root;
        this.item = item;
    }

    /** @param site the site's address, before each path */
    byte[] write(String site, List<Location> locations) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(written, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (Location location : locations) {
                write(xml, site, location);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException never) {
            throw new IllegalStateException("A sitemap cannot be written", never);
        }
        return written.toByteArray();
    }

    private void write(XMLStreamWriter xml, String site, Location location) throws XMLStreamException {
        xml.writeStartElement(item);
        xml.writeStartElement("loc");
        xml.writeCharacters(site + location.path());
        xml.writeEndElement();
        if (location.changed() != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(
                    location.changed().truncatedTo(ChronoUnit.SECONDS).toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
