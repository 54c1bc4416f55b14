package org.summitry.search;

import org.springframework.stereotype.Component;
import org.summitry.web.caching.Edition;

/** Pages say so while the index is being built. */
@Component
class IndexEdition implements Edition {

    private final IndexKeeper keeper;

    IndexEdition(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public String now() {
        return keeper.isReady() ? "indexed" : "indexing";
    }
}
