package org.summitry.web;

/** Nothing of that name is in the collection; readers get a 404 page with a search box, programs problem details. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param noun what was asked for: "article", "summit" …
     * @param name the name that nothing has
     */
    public NotFound(String noun, String name) {
        super("There is no %s called “%s”.".formatted(noun, name.length() > 100 ? name.substring(0, 100) + "…" : name));
    }
}
