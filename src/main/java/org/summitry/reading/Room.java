package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;

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

    /** Gives labels their room; those who come first have it first. */
    static class Giver {
        private final List<Label> given = new ArrayList<>();

        private record Label(double at, int width, Room room) {

            /** Whether both would stand in each other on a line of this length. */
            boolean meets(Label other, int length) {
                return Math.abs(at - other.at) * length < (width + other.width) / 2.0;
            }
        }

        /**
         * @param at where the middle of the label stands, 0 to 1
         * @param width how wide it is, in CSS pixels
         * @return where it has room
         */
        Room give(double at, int width) {
            Label label = new Label(at, width, NONE);
            boolean onScreen = given.stream().noneMatch(one -> one.room != NONE && one.meets(label, SCREEN));
            boolean onTelephone =
                    onScreen && given.stream().noneMatch(one -> one.room == ALWAYS && one.meets(label, TELEPHONE));
            Room room = onTelephone ? ALWAYS : onScreen ? WIDE : NONE;
            given.add(new Label(at, width, room));
            return room;
        }
    }
}
