package org.summitry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Turns whatever goes wrong into an answer: a page in the site's layout and the reader's language, RFC 9457 problem details
 * under {@code /api}. What went wrong inside stays in the log, under the number that the answer gives.
 */
@ControllerAdvice
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String RETRY_AFTER_SECONDS = "30";
    private static final String VIEW = "error/failure";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Texts texts;
    private final ObjectProvider<NearPages> nearPages;
    private final BusyPage busyPage;

    Failures(Texts texts, ObjectProvider<NearPages> nearPages, ThymeleafViewResolver views) {
        this.texts = texts;
        this.nearPages = nearPages;
        this.busyPage = new BusyPage(views);
    }

    @ExceptionHandler(NotFound.class)
    Object notFound(NotFound failure, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, failure);
    }

    @ExceptionHandler(BadParameter.class)
    Object badParameter(BadParameter failure, HttpServletRequest request) {
        Object answer = answer(request, HttpStatus.BAD_REQUEST, failure);
        if (answer instanceof ResponseEntity<?> problem
                && problem.getBody() instanceof ProblemDetail told
                && !failure.allowed().isEmpty()) {
            told.setProperty("allowed", failure.allowed());
        }
        return answer;
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    Object databaseGone(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("The database or the search cluster cannot be reached", failure);
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, new DefaultMessageSourceResolvable("failure.database"));
    }

    @ExceptionHandler(Busy.class)
    Object busy(Busy failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(failure.seconds()));
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        String why = texts.say(failure);
        if (RequestPath.isApi(request)) {
            return problem(status, why);
        }
        ModelAndView page = page(status, why, FailureHelp.SAME_ADDRESS);
        byte[] bytes = busyPage.in(LocaleContextHolder.getLocale(), why, VIEW, page.getModel(), request, response);
        return ResponseEntity.status(status).contentType(HTML).body(bytes);
    }

    /** The container closes the connection of an answer that fails when part of it is sent. */
    @ExceptionHandler(CutOff.class)
    void cutOff(CutOff failure) {
        throw failure;
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    Object notAllowed(
            HttpRequestMethodNotSupportedException failure, HttpServletRequest request, HttpServletResponse response) {
        Set<HttpMethod> allowed =
                new LinkedHashSet<>(Objects.requireNonNullElse(failure.getSupportedHttpMethods(), Set.of()));
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        allowed.add(HttpMethod.OPTIONS);
        response.setHeader(
                HttpHeaders.ALLOW, allowed.stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
        return answer(request, failure.getStatusCode());
    }

    @ExceptionHandler(Exception.class)
    Object anythingElse(Exception failure, HttpServletRequest request) {
        if (isNobodyThere(failure)) {
            LOG.debug("Nobody waited for {}", RequestPath.of(request), failure);
            return new ModelAndView();
        }
        if (failure instanceof InvalidParameterException) {
            return answer(request, HttpStatus.BAD_REQUEST);
        }
        if (failure instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            return answer(request, known.getStatusCode());
        }
        return internal(request, failure);
    }

    /** Who asked has gone before the answer was sent: nothing is wrong here, and nobody can be told. */
    private static boolean isNobodyThere(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(one -> one instanceof AsyncRequestNotUsableException || one instanceof ClientAbortException);
    }

    /** Readers get a number and nothing else; under the same number the log says what happened. */
    Object internal(HttpServletRequest request, @Nullable Object failure) {
        String number = RequestNumbers.of(request);
        Throwable cause = failure instanceof Throwable thrown ? thrown : null;
        LOG.error("Error {} at {}", number, RequestPath.of(request), cause);
        String told = texts.say("failure.number", number);
        return RequestPath.isApi(request)
                ? problem(HttpStatus.INTERNAL_SERVER_ERROR, told)
                : page(request, HttpStatus.INTERNAL_SERVER_ERROR, texts.say("failure.reason.500"))
                        .addObject("number", told);
    }

    /** An answer of which nothing but its status is known. */
    Object answer(HttpServletRequest request, HttpStatusCode status) {
        return answer(request, status, new DefaultMessageSourceResolvable(new String[] {
            "failure.reason." + status.value(), "failure.reason.other"
        }));
    }

    private Object answer(HttpServletRequest request, HttpStatusCode status, MessageSourceResolvable reason) {
        String told = texts.say(reason);
        return RequestPath.isApi(request) ? problem(status, told) : page(request, status, told);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatusCode status, String reason) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason);
        ProblemKind.of(status).ifPresent(kind -> {
            problem.setType(kind.type());
            problem.setTitle(texts.say("problem." + kind.slug()));
        });
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ModelAndView page(HttpServletRequest request, HttpStatusCode status, String reason) {
        return page(status, reason, FailureHelp.of(request, status));
    }

    private ModelAndView page(HttpStatusCode status, String reason, FailureHelp help) {
        String kind = status.is5xxServerError() ? "failure.5xx" : "failure.4xx";
        ModelAndView page = new ModelAndView(VIEW, status);
        page.addObject("status", status.value());
        page.addObject("robots", "noindex");
        page.addObject(
                "title",
                texts.say(new DefaultMessageSourceResolvable(new String[] {"failure." + status.value(), kind})));
        page.addObject("reason", reason);
        page.addObject("help", help);
        page.addObject("near", near(help.words()));
        return page;
    }

    /** Whatever is wrong with looking, the page that says what is wrong is shown. */
    private List<NearPages.Near> near(String words) {
        try {
            NearPages known = words.isEmpty() ? null : nearPages.getIfAvailable();
            return known == null ? List.of() : known.near(words);
        } catch (RuntimeException unavailable) {
            LOG.debug("No pages near", unavailable);
            return List.of();
        }
    }
}
