package org.summitry.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters by which lists of articles are narrowed, whatever form a list has. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words to find, with \"phrases\", -without, OR, and fields such as author: or topic:. At most"
                    + " 500 characters.",
            example = "sanctions",
            schema = @Schema(type = "string", maxLength = 500)),
    @Parameter(
            name = "summit",
            in = ParameterIn.QUERY,
            description =
                    "Summits, by the slugs that /api/summits lists, or none for articles about no summit of the"
                            + " catalogue. Values of one filter are alternatives, different filters add up; at most 10 values in all.",
            example = "helsinki-2018",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "phase",
            in = ParameterIn.QUERY,
            description = "Written before (pre) or after (post) the summit.",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"pre", "post"}))),
    @Parameter(
            name = "topic",
            in = ParameterIn.QUERY,
            description = "Topics, by the slugs that /api/topics lists.",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "author",
            in = ParameterIn.QUERY,
            description = "Authors, by the slugs that /api/authors lists.",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "publication",
            in = ParameterIn.QUERY,
            description = "Publications, by the slugs that /api/publications lists.",
            array = @ArraySchema(schema = @Schema(type = "string")))
})
public @interface ArticleFilters {}
