package org.summitry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever goes wrong into an answer: a page in the site's layout for readers, RFC 9457 problem details under
 * {@code /api}. What went wrong inside stays in the log, under the number that the answer gives.
 */
@ControllerAdvice
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String RETRY_AFTER_SECONDS = "30";
    private static final String RETRY_SOON_SECONDS = "5";

    @ExceptionHandler(NotFound.class)
    Object notFound(NotFound failure, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, String.valueOf(failure.getMessage()));
    }

    @ExceptionHandler(BadParameter.class)
    Object badParameter(BadParameter failure, HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, String.valueOf(failure.getMessage()));
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    Object databaseGone(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("The database cannot be reached", failure);
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer(
                request,
                HttpStatus.SERVICE_UNAVAILABLE,
                "The collection cannot be reached at the moment. Please try again in a little while.");
    }

    @ExceptionHandler(Busy.class)
    Object busy(Busy failure, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SOON_SECONDS);
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(failure.getMessage()));
    }

    @ExceptionHandler(Exception.class)
    Object anythingElse(Exception failure, HttpServletRequest request) {
        if (failure instanceof InvalidParameterException) {
            return answer(request, HttpStatus.BAD_REQUEST, reason(HttpStatus.BAD_REQUEST));
        }
        if (failure instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            return answer(request, known.getStatusCode(), reason(known.getStatusCode()));
        }
        return internal(request, failure);
    }

    /** Readers get a number and nothing else; under the same number the log says what happened. */
    static Object internal(HttpServletRequest request, @Nullable Object failure) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Throwable cause = failure instanceof Throwable thrown ? thrown : null;
        LOG.error("Error {} at {}", number, RequestPath.of(request), cause);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "Error number " + number);
    }

    static String reason(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "The address or one of its parameters cannot be read.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address can only be read (GET).";
            case 406 -> "This address has no such form.";
            case 503 -> "The site is not ready yet. Please try again in a little while.";
            default -> "The request cannot be answered.";
        };
    }

    static Object answer(HttpServletRequest request, HttpStatusCode status, String reason) {
        return RequestPath.isApi(request) ? problem(status, reason) : page(status, reason);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatusCode status, String reason) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, reason));
    }

    private static ModelAndView page(HttpStatusCode status, String reason) {
        ModelAndView page = new ModelAndView("error/failure", status);
        page.addObject("status", status.value());
        page.addObject("title", title(status));
        page.addObject("reason", reason);
        return page;
    }

    private static String title(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "That cannot be shown";
            case 404 -> "Not found";
            case 503 -> "Not available at the moment";
            default -> status.is5xxServerError() ? "Something went wrong" : "That cannot be answered";
        };
    }
}
