package org.summitry.publishing.describing;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.summitry.web.Paged;

/** Describes what all addresses can answer: their headers, and the problems that may keep them from it. */
@Component
class CommonAnswers implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ApiResponse good = operation.getResponses().get("200");
        // what is written while it is read has no name, as nobody knows yet what it will be
        boolean isStream = method.getMethod().getReturnType() == void.class;
        if (good != null) {
            good.setDescription("What was asked for.");
            if (!isStream) {
                good.addHeaderObject(HttpHeaders.ETAG, header("The name of this state of the answer."));
            }
            if (Paged.class.isAssignableFrom(method.getMethod().getReturnType())) {
                good.addHeaderObject(HttpHeaders.LINK, header("The first, previous, next and last page (RFC 8288)."));
            }
        }
        if (!isStream) {
            operation.getResponses().addApiResponse("304", new ApiResponse().description("Nothing has changed."));
        }
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.forEach(CommonAnswers::exemplify);
        if (parameters.stream().anyMatch(one -> "query".equals(one.getIn()))) {
            add(operation, "400", "A parameter cannot be used.");
        }
        if (parameters.stream().anyMatch(one -> "path".equals(one.getIn()))) {
            add(operation, "404", "Nothing has that name.");
        }
        add(operation, "406", "There is no such form.");
        add(operation, "503", "To be tried again after the seconds that Retry-After says.");
        return operation;
    }

    private static void add(Operation operation, String status, String what) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + ApiDescription.PROBLEM);
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(what)
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(problem))));
    }

    /** The example of a parameter that may be repeated is a list of one. */
    private static void exemplify(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        if (parameter.getExample() instanceof String one && schema != null && schema.getItems() != null) {
            parameter.setExample(List.of(one));
        }
    }

    private static Header header(String what) {
        return new Header().description(what).schema(new StringSchema());
    }
}
