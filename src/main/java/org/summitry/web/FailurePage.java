package org.summitry.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for failures outside all controllers, which the servlet container hands over. */
@Controller
class FailurePage implements ErrorController {

    private final Failures failures;

    FailurePage(Failures failures) {
        this.failures = failures;
    }

    @RequestMapping("/error")
    @Nullable
    Object show(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // part of an answer is sent already, and nothing may look like its end
            return null;
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode status = HttpStatusCode.valueOf(code instanceof Integer known ? known : 404);
        return status.value() == 500
                ? failures.internal(request, request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                : failures.answer(request, status);
    }
}
