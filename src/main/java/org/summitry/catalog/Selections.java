package org.summitry.catalog;

import java.util.List;
import java.util.Map;

/** Says which articles a list's address asks for, to rooms that give the same list another form. */
public interface Selections {

    /**
     * What cannot be used is refused as the list itself refuses it.
     *
     * @param parameters the parameters of an address: words and filters; others are not looked at
     * @return the articles asked for
     */
    Selection of(Map<String, List<String>> parameters);
}
