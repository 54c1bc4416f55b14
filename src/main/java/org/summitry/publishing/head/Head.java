package org.summitry.publishing.head;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page's head tells machines.
 *
 * @param metas the {@code meta} elements, in order
 * @param forms the same for programs and feed readers
 * @param linkedData what the page is about in the words of schema.org, as JSON-LD that can stand in a {@code script} as it is; or
 *     null
 */
public record Head(List<Meta> metas, List<Form> forms, @Nullable String linkedData) {

    /**
     * A {@code meta} element.
     *
     * @param name its {@code name}, as Dublin Core and citation managers have it, or null
     * @param property its {@code property}, as OpenGraph has it, or null
     * @param content what it says
     */
    public record Meta(@Nullable String name, @Nullable String property, String content) {}

    /**
     * Another form of the page.
     *
     * @param type its media type
     * @param url where it is, from the root of the site
     */
    public record Form(String type, String url) {}
}
