package org.summitry;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, as a test starts it; it ends at once with the build, also when that is killed. */
public final class ProgramOfItsOwn {

    private ProgramOfItsOwn() {}

    /**
     * @param options the program's
     * @return what starts it; errors are told with the rest of its output
     */
    public static ProcessBuilder with(List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ProgramOfItsOwn.class.getName()));
        command.addAll(options);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** @return a port that nobody listens on just now */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public static void main(String[] options) {
        ProcessHandle.current().parent().orElseThrow().onExit().thenRun(() -> Runtime.getRuntime()
                .halt(1));
        SummitryApplication.main(options);
    }
}
