package org.summitry.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of page, by name; the screenshots and the audit read the same list. */
public final class Pages {

    private static final Map<String, String> ALL = read();

    private Pages() {}

    /** @return addresses by name, in the order of the list */
    public static Map<String, String> all() {
        return ALL;
    }

    /**
     * @param name a page's name in the list
     * @return its address, from the root
     */
    public static String address(String name) {
        String address = ALL.get(name);
        if (address == null) {
            throw new IllegalArgumentException("pages.json has no page called " + name);
        }
        return address;
    }

    private static Map<String, String> read() {
        try (InputStream list = Pages.class.getResourceAsStream("/pages.json")) {
            return JsonMapper.shared().readValue(list, new TypeReference<java.util.LinkedHashMap<String, String>>() {});
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
