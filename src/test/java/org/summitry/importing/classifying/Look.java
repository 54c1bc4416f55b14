package org.summitry.importing.classifying;

public class Look {
    public static java.util.Map<Meeting, Double> scores(SummitFinder f, Reading r) {
        return f.scores(r);
    }

    public static String weights(PhaseFinder f, Reading r, Meeting m) {
        return f.weights(r, m);
    }
}
