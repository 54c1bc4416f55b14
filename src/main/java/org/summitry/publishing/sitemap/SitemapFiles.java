package org.summitry.publishing.sitemap;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Authors;
import org.summitry.catalog.Publications;
import org.summitry.web.NotFound;

/** The sitemap: an index of parts, each of pages that are nobody else's copy and that may be listed by search engines. */
@RestController
class SitemapFiles {

    private static final String FEW = "/sitemap-pages.xml";

    private final FewPages few;
    private final List<LongList> many;

    SitemapFiles(FewPages few, Articles articles, Authors authors, Publications publications) {
        this.few = few;
        this.many = List.of(
                new LongList("articles", articles::findParts, articles::findBetween),
                new LongList("authors", authors::findParts, authors::findBetween),
                new LongList("publications", publications::findParts, publications::findBetween));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(@RequestAttribute String site) {
        List<Location> parts = new ArrayList<>();
        parts.add(new Location(FEW, null));
        many.forEach(list -> parts.addAll(list.files()));
        return file(SitemapXml.INDEX.write(site, parts));
    }

    @GetMapping(FEW)
    ResponseEntity<byte[]> few(@RequestAttribute String site) {
        return file(SitemapXml.PART.write(site, few.all()));
    }

    /** @throws NotFound if there is no such part */
    @GetMapping("/sitemap-{name:[a-z]+}-{part:[1-9][0-9]{0,8}}.xml")
    ResponseEntity<byte[]> part(@PathVariable String name, @PathVariable long part, @RequestAttribute String site) {
        List<Location> pages = many.stream()
                .filter(list -> list.name().equals(name))
                .flatMap(list -> list.pages(part).stream())
                .toList();
        if (pages.isEmpty()) {
            throw new NotFound("sitemap", name + "-" + part);
        }
        return file(SitemapXml.PART.write(site, pages));
    }

    private static ResponseEntity<byte[]> file(byte[] xml) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml);
    }
}
