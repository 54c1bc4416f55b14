package org.summitry.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets addresses that people type or paste by mistake come as far as the site's own error pages: brackets and the like in
 * a query, a slash written %2F in a path. And has pages written in few parts.
 */
@Component
class Connector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String TYPED_AS_THEY_ARE = "[]{}|\\^`\"<>";

    /** In bytes; most pages are longer than the usual 8,192, and each part costs a call of the system. */
    private static final String WRITTEN_AT_ONCE = "65536";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("relaxedQueryChars", TYPED_AS_THEY_ARE);
            connector.setProperty("relaxedPathChars", TYPED_AS_THEY_ARE);
            connector.setProperty("socket.appWriteBufSize", WRITTEN_AT_ONCE);
            // hundreds of connections would fill much of a small heap with what is written at once
            connector.setProperty("socket.directBuffer", "true");
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        });
    }
}
