package org.summitry.web.caching;

/**
 * A part of the state that pages speak from, apart from their address. When its name changes, all that was kept is stale at
 * once. Every bean of this type counts.
 */
@FunctionalInterface
public interface Edition {

    /** @return the name of the state that is shown now; cheap, as every request asks for it */
    String now();
}
