package org.summitry.publishing.drawing;

import java.awt.AWTError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The site's sign in all sizes, painted from its drawing when somebody first asks for one; where a machine cannot draw, there is none. */
@Component
class SiteIcons {

    private static final Logger LOG = LoggerFactory.getLogger(SiteIcons.class);

    private final Map<Icon, Optional<DrawnImage>> painted = new ConcurrentHashMap<>();

    /** Where the sign is wanted. */
    enum Icon {
        /** Old browsers, feed readers and search engines; the latter want a multiple of 48 pixels. */
        FAVICON("favicon.ico", 48, false),
        /** Home screens of telephones that know no manifest. */
        APPLE("apple-touch-icon.png", 180, false),
        SMALL("icon-192.png", 192, false),
        LARGE("icon-512.png", 512, false),
        /** Telephones cut it to whatever form they like. */
        MASKABLE("icon-maskable-512.png", 512, true);

        private final String file;
        private final int size;
        private final boolean maskable;

        Icon(String file, int size, boolean maskable) {
            this.file = file;
            this.size = size;
            this.maskable = maskable;
        }

        static Optional<Icon> of(String file) {
            return Arrays.stream(values())
                    .filter(icon -> icon.file.equals(file))
                    .findFirst();
        }
    }

    /** @param file an icon's name at the root of the site */
    Optional<DrawnImage> find(String file) {
        return Icon.of(file).flatMap(icon -> painted.computeIfAbsent(icon, SiteIcons::paint));
    }

    private static Optional<DrawnImage> paint(Icon icon) {
        try {
            String sign = new ClassPathResource("static/favicon.svg").getContentAsString(StandardCharsets.UTF_8);
            return Optional.of(DrawnImage.of(icon.maskable ? maskable(sign) : sign, icon.size, icon.size));
        } catch (IOException | RuntimeException | LinkageError | InternalError | AWTError failed) {
            LOG.warn("The icon {} was not drawn: {}", icon.file, failed.toString());
            return Optional.empty();
        }
    }

    /** With the ground to all edges, and so much of it that all of the sign is within the circle that every form leaves. */
    private static String maskable(String sign) {
        Element drawing = Jsoup.parse(sign, Parser.xmlParser()).expectFirst("svg");
        drawing.attr("viewBox", "-4 -4 40 40");
        drawing.expectFirst("rect")
                .attr("x", "-4")
                .attr("y", "-4")
                .attr("width", "40")
                .attr("height", "40")
                .removeAttr("rx");
        return drawing.outerHtml();
    }
}
