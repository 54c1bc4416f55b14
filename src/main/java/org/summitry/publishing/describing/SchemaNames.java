package org.summitry.publishing.describing;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names schemas by the records that they describe and by what these stand in, as many stand in one that is called alike:
 * {@code CompareApi.Passage} is a {@code ComparePassage}.
 */
final class SchemaNames extends TypeNameResolver {

    /** One for all, as the library has one place for all that resolve names, and asks whichever came first. */
    private static final Map<String, Class<?>> RECORDS = new ConcurrentHashMap<>();

    /** The records that were named, by their names. */
    Map<String, Class<?>> records() {
        return Map.copyOf(RECORDS);
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        return remembered(super.nameForClass(type, options), type);
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        return remembered(super.nameForGenericType(type, options), type.getRawClass());
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String own = type.getSimpleName().replaceAll("(?<=.)(Api|Json|Files)$", "");
        return around == null ? own : getNameOfClass(around) + own;
    }

    private String remembered(String name, Class<?> type) {
        if (type.isRecord()) {
            RECORDS.put(name, type);
        }
        return name;
    }
}
