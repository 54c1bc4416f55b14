package org.summitry.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes addresses within the site. */
public final class Addresses {

    private final String path;
    private final List<String> parameters = new ArrayList<>();

    private Addresses(String path) {
        this.path = path;
    }

    /**
     * @param path a path of the site, from the root
     * @return an address to add parameters to
     */
    public static Addresses to(String path) {
        return new Addresses(path);
    }

    /**
     * @param name a parameter
     * @param value its value; null and empty ones are left out
     * @return this
     */
    public Addresses with(String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty() ? this : withEvenEmpty(name, value.toString());
    }

    /**
     * @param name a parameter whose place among others of its name means something
     * @param value its value; an empty one is written too
     * @return this
     */
    public Addresses withEvenEmpty(String name, String value) {
        parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    /**
     * @param name a parameter that may be repeated
     * @param values its values
     * @return this
     */
    public Addresses withAll(String name, Iterable<?> values) {
        values.forEach(value -> with(name, value));
        return this;
    }

    /**
     * @param paging which page of a list; what is usual is not written
     * @return this
     */
    public Addresses with(Paging paging) {
        return with("page", paging.page() == 1 ? null : paging.page())
                .with("size", paging.isUsual() ? null : paging.size());
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }
}
