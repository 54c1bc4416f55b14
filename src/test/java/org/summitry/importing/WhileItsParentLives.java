package org.summitry.importing;

import org.summitry.SummitryApplication;

/** The program as a test starts it: it ends at once with the build that runs the test, also when that is killed. */
final class WhileItsParentLives {

    private WhileItsParentLives() {}

    public static void main(String[] arguments) {
        ProcessHandle.current().parent().orElseThrow().onExit().thenRun(() -> Runtime.getRuntime()
                .halt(1));
        SummitryApplication.main(arguments);
    }
}
