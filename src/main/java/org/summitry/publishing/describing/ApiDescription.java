package org.summitry.publishing.describing;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The frame of the description; what is in it, the controllers say themselves. It is written when somebody first asks. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String PROBLEM = "Problem";

    private static final String ABOUT =
            """
            Expert commentary on the meetings of the presidents of Russia and the United States, passage by passage. \
            Everything is read by GET, without a key, from any origin; answers have an ETag, and If-None-Match is \
            answered with 304 where nothing has changed. Properties may be added; none is removed or changes its \
            meaning. Lists have at most 100 items a page, searches lead as far as the 10,000th article. Exports \
            have no such limit; few are made at once. Whole collections are also taken by OAI-PMH at /oai, 100 records at a \
            time.""";

    private final SchemaNames names = new SchemaNames();

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), names);
    }

    /** The server is wherever the description was read, so that it is the same everywhere. */
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Summitry").version("1").description(ABOUT))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSchemas(PROBLEM, problem()));
    }

    private static ObjectSchema problem() {
        ObjectSchema problem = new ObjectSchema();
        problem.description("Problem details as RFC 9457 has them.");
        problem.addProperty("type", new StringSchema().format("uri-reference").description("Which kind of problem."));
        problem.addProperty("title", new StringSchema().description("The kind, in words."));
        problem.addProperty("status", new IntegerSchema().format(null).description("The status of the answer."));
        problem.addProperty("detail", new StringSchema().description("What is wrong with this request."));
        problem.addProperty(
                "instance", new StringSchema().format("uri-reference").description("What was asked for."));
        problem.addProperty(
                "allowed",
                new ArraySchema()
                        .items(new StringSchema())
                        .description("What the parameter can be, where that is little."));
        problem.required(List.of("title", "status", "detail", "instance"));
        return problem;
    }

    @Bean
    OpenApiCustomizer nullness() {
        return description -> {
            names.records().forEach((name, type) -> {
                var schema = description.getComponents().getSchemas().get(name);
                if (schema != null) {
                    Nullness.tell(schema, type);
                }
            });
            description
                    .getComponents()
                    .setSchemas(new TreeMap<>(description.getComponents().getSchemas()));
        };
    }
}
