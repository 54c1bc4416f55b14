package org.summitry.reading;

/** On which screens a label of the time line has room before its neighbour; on the others it is left out. */
enum Room {
    /** On a telephone too. */
    ALWAYS,
    /** Only on a wide screen. */
    WIDE,
    /** On none. */
    NONE;

    /** Inner lengths of the line, in CSS pixels, on the narrowest telephone and on a small wide screen. */
    private static final int TELEPHONE = 270;

    private static final int SCREEN = 560;

    /** @return its class in the stylesheet */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Gives labels their room, one after another from the left. */
    static class Giver {
        private double takenOnTelephone = Double.NEGATIVE_INFINITY;
        private double takenOnScreen = Double.NEGATIVE_INFINITY;

        /**
         * @param at where the middle of the label stands, 0 to 1
         * @param width how wide it is, in CSS pixels
         * @return where it has room
         */
        Room give(double at, int width) {
            double half = width / 2.0;
            boolean onScreen = at * SCREEN - half >= takenOnScreen;
            boolean onTelephone = onScreen && at * TELEPHONE - half >= takenOnTelephone;
            if (onScreen) {
                takenOnScreen = at * SCREEN + half;
            }
            if (onTelephone) {
                takenOnTelephone = at * TELEPHONE + half;
            }
            return onTelephone ? ALWAYS : onScreen ? WIDE : NONE;
        }
    }
}
