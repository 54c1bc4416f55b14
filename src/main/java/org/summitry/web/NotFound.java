package org.summitry.web;

/** Nothing of that name is in the collection; readers get a 404 page with a search box, programs problem details. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    /**
     * @param noun what was asked for: "article", "summit" … as in the text {@code notFound.article}
     * @param name the name that nothing has
     */
    public NotFound(String noun, String name) {
        super("notFound." + noun, shown(name, LONGEST));
    }
}
