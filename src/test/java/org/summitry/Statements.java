package org.summitry;

import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the statements that a thread sends to the database; what other threads do meanwhile is not its own. */
public final class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Long> SENT = ThreadLocal.withInitial(() -> 0L);

    /** Has the statements of a program under test counted. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Counted {
        @Bean
        HibernatePropertiesCustomizer counting() {
            return properties -> properties.put("hibernate.session_factory.statement_inspector", new Statements());
        }
    }

    /**
     * @param work what the calling thread does
     * @return how many statements it sent
     */
    public static long during(Runnable work) {
        long before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        SENT.set(SENT.get() + 1);
        return sql;
    }
}
