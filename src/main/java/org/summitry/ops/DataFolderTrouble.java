package org.summitry.ops;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the program what is wrong with its data folder, instead of a stack trace. */
class DataFolderTrouble extends AbstractFailureAnalyzer<Throwable> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Throwable cause) {
        DataFolder.Unusable unusable = findCause(rootFailure, DataFolder.Unusable.class);
        if (unusable != null) {
            return new FailureAnalysis(
                    "The data folder " + unusable.getMessage() + " cannot be written: " + unusable.getCause(),
                    "Give the folder to the user who runs Summitry, or name another with --summitry.data=DIR.",
                    cause);
        }
        return isInUse(rootFailure)
                ? new FailureAnalysis(
                        "The database in the data folder is in use: another Summitry runs on it.",
                        "Stop the other one, or name another folder with --summitry.data=DIR.",
                        cause)
                : null;
    }

    private static boolean isInUse(Throwable failure) {
        for (Throwable one = failure; one != null && one != one.getCause(); one = one.getCause()) {
            if (String.valueOf(one.getMessage()).contains("Database may be already in use")) {
                return true;
            }
        }
        return false;
    }
}
