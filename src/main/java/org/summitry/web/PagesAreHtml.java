package org.summitry.web;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** All pages are HTML, also the one that tells why a file cannot be had: its type does not follow from the file's name. */
@Component
class PagesAreHtml {

    PagesAreHtml(ThymeleafViewResolver pages) {
        pages.setForceContentType(true);
    }
}
