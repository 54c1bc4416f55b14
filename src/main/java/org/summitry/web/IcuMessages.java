package org.summitry.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of the interface, from the bundles of {@code messages/}, one a room, in ICU's message format: plurals, dates
 * and numbers follow the rules of the reader's language. Dates and times are those of UTC.
 */
class IcuMessages extends ResourceBundleMessageSource {

    /** Pages say the same over and over: "1 passage", "2 passages". */
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<Named, Pattern> patterns = new ConcurrentHashMap<>();
    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Cache<Said, String> said =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /** @param bundles names of resource bundles */
    IcuMessages(String... bundles) {
        setBasenames(bundles);
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (code == null || locale == null) {
            return null;
        }
        Pattern pattern = patterns.computeIfAbsent(new Named(code, locale), this::find);
        if (pattern == null) {
            return null;
        }
        return pattern.takesArguments() ? format(pattern, arguments) : pattern.text;
    }

    /** Looked up once in the bundles, one after the other; a name that none of them has is not remembered. */
    private @Nullable Pattern find(Named named) {
        String text = resolveCodeWithoutArguments(named.code, named.locale);
        return text == null ? null : new Pattern(text, named.locale);
    }

    private String format(Pattern pattern, Object @Nullable [] arguments) {
        return said.get(
                new Said(pattern, arguments == null ? List.of() : Arrays.asList(arguments.clone())), this::format);
    }

    /** A format is not safe for several threads at once; a copy of it would have to learn its plural rules anew. */
    private String format(Said what) {
        MessageFormat format = formats.computeIfAbsent(what.pattern, any -> new MessageFormat(any.text, any.locale));
        Object[] arguments = what.arguments.stream().map(IcuMessages::known).toArray();
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private static @Nullable Object known(@Nullable Object argument) {
        if (argument instanceof LocalDate date) {
            return moment(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        return argument instanceof Instant instant ? moment(instant) : argument;
    }

    private static Calendar moment(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private record Named(String code, Locale locale) {}

    private record Pattern(String text, Locale locale) {

        boolean takesArguments() {
            return text.indexOf('{') >= 0;
        }
    }

    private record Said(Pattern pattern, List<@Nullable Object> arguments) {}
}
