package org.summitry.bench;

import com.sun.management.ThreadMXBean;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.GenericBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.summitry.SummitryApplication;

/**
 * What a page costs that is kept nowhere: processor time and allocation of the thread that answers, not time by the clock,
 * so that a busy machine disturbs it little. Split into what is done until the view is built (data) and its rendering; the
 * rest of the whole is what stands around both: the server, filters, writing. Pages are asked for in turns over a real
 * connection; of each figure the middle of the last five turns is told, the first turns are for warming up.
 *
 * <p>Arguments: turns (15), requests a page and turn (200), a page's name or "all", an own folder of data that is kept.
 */
public final class PageCosts {

    private static final int MEASURED = 5;
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(10);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("home", "/");
        PAGES.put("list", "/articles");
        PAGES.put("article", "/articles/the-art-of-expectation-management");
        PAGES.put("summit", "/summits/helsinki-2018");
        PAGES.put("topic", "/topics/sanctions");
        PAGES.put("compare", "/compare?left=helsinki-2018.pre&right=helsinki-2018.post");
        PAGES.put("search", "/articles?q=sanctions&summit=helsinki-2018");
        PAGES.put("expectations", "/expectations");
        PAGES.put("author", "/authors/igor-ivanov");
    }

    private PageCosts() {}

    public static void main(String[] arguments) throws Exception {
        int turns = MadeUpCollection.number(arguments, 0, 15);
        int requests = MadeUpCollection.number(arguments, 1, 200);
        if (arguments.length > 2 && !arguments[2].equals("all")) {
            PAGES.keySet().retainAll(List.of(arguments[2].split(",")));
        }
        Path data = arguments.length > 3 ? Path.of(arguments[3]) : Files.createTempDirectory("page-costs");
        try (ConfigurableApplicationContext program = start(data)) {
            String site = "http://localhost:" + program.getEnvironment().getProperty("local.server.port");
            Map<String, Cost[]> costs = new LinkedHashMap<>();
            for (int turn = 0; turn < turns; turn++) {
                for (String page : PAGES.keySet()) {
                    costs.computeIfAbsent(page, any -> new Cost[turns])[turn] = ask(site + PAGES.get(page), requests);
                }
            }
            System.out.printf("%-13s %8s %8s %8s %10s %10s %10s%n", "page", "data", "render", "whole", "data", "render", "whole");
            costs.forEach((page, each) -> print(page, Arrays.copyOfRange(each, Math.max(0, turns - MEASURED), turns)));
        }
    }

    private static ConfigurableApplicationContext start(Path data) throws Exception {
        SpringApplication application = new SpringApplication(SummitryApplication.class);
        application.addInitializers(context -> {
            GenericBeanDefinition watch = new GenericBeanDefinition();
            watch.setBeanClass(Watch.class);
            ((GenericApplicationContext) context).registerBeanDefinition("watch", watch);
        });
        ConfigurableApplicationContext program = application.run(
                "--summitry.kept-answers=0B",
                "--summitry.data=" + data,
                "--server.port=0",
                "--server.tomcat.threads.max=2",
                "--logging.level.root=warn");
        String latest = "http://localhost:" + program.getEnvironment().getProperty("local.server.port") + "/api/imports/latest";
        Awaitility.await().atMost(LONGEST_IMPORT).until(() -> Crowd.answers(latest));
        return program;
    }

    private static Cost ask(String url, int requests) throws Exception {
        Watch.reset();
        Cost before = Cost.ofServer();
        Crowd.ask(Collections.nCopies(requests, url), 1);
        Cost whole = Cost.ofServer();
        return new Cost(
                Watch.spent[0] / requests, Watch.spent[1] / requests, (whole.cpu - before.cpu) / requests,
                Watch.spent[2] / requests, Watch.spent[3] / requests, (whole.bytes - before.bytes) / requests);
    }

    private static void print(String page, Cost[] turns) {
        System.out.printf(
                "%-13s %8d %8d %8d %10d %10d %10d%n",
                page,
                middle(turns, cost -> cost.dataCpu) / 1000,
                middle(turns, cost -> cost.renderCpu) / 1000,
                middle(turns, cost -> cost.cpu) / 1000,
                middle(turns, cost -> cost.dataBytes),
                middle(turns, cost -> cost.renderBytes),
                middle(turns, cost -> cost.bytes));
    }

    private static long middle(Cost[] turns, java.util.function.ToLongFunction<Cost> figure) {
        long[] sorted = Arrays.stream(turns).mapToLong(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Nanoseconds of processor, bytes allocated. */
    private record Cost(long dataCpu, long renderCpu, long cpu, long dataBytes, long renderBytes, long bytes) {

        static Cost ofServer() {
            long cpu = 0;
            long bytes = 0;
            for (long id : THREADS.getAllThreadIds()) {
                java.lang.management.ThreadInfo thread = THREADS.getThreadInfo(id);
                if (thread != null && thread.getThreadName().contains("-exec-")) {
                    cpu += Math.max(0, THREADS.getThreadCpuTime(id));
                    bytes += Math.max(0, THREADS.getThreadAllocatedBytes(id));
                }
            }
            return new Cost(0, 0, cpu, 0, 0, bytes);
        }
    }

    /** Reads the clocks where a request's handler begins, where it has built the view, and where that is rendered. */
    static class Watch implements WebMvcConfigurer, HandlerInterceptor {

        static final long[] spent = new long[4];
        private static long cpu;
        private static long bytes;

        static synchronized void reset() {
            Arrays.fill(spent, 0);
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(this);
        }

        @Override
        public synchronized boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            cpu = THREADS.getCurrentThreadCpuTime();
            bytes = THREADS.getCurrentThreadAllocatedBytes();
            return true;
        }

        @Override
        public void postHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
            note(0);
        }

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
            note(1);
        }

        private synchronized void note(int part) {
            long now = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            spent[part] += now - cpu;
            spent[part + 2] += allocated - bytes;
            cpu = now;
            bytes = allocated;
        }
    }
}
