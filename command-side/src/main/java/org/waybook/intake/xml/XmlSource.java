package org.waybook.intake.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML messages with a parser that sees no document type and fetches nothing. */
final class XmlSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final XMLInputFactory FACTORY = factory();

    private XmlSource() {}

    /** A parser at the beginning of a message in UTF-8. */
    static XMLStreamReader open(InputStream message) throws IOException, XMLStreamException {
        return FACTORY.createXMLStreamReader(characters(message));
    }

    /** Decodes UTF-8 itself, since the platform's parser prints an error of its own for bytes that are none. */
    private static Reader characters(InputStream message) throws IOException {
        BufferedReader characters =
                new BufferedReader(new InputStreamReader(message, StandardCharsets.UTF_8.newDecoder()));
        characters.mark(1);
        if (characters.read() != BYTE_ORDER_MARK) {
            characters.reset();
        }
        return characters;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
