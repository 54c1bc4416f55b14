package org.summitry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Has what is {@link Costly} wait for its turn, and give it back when the answer is made; answers that are kept need none. */
class Turns implements HandlerInterceptor {

    private static final String HAS_TURN = Turns.class.getName();

    private final ObjectProvider<Turnstile> turnstile;

    Turns(ObjectProvider<Turnstile> turnstile) {
        this.turnstile = turnstile;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isCostly(handler)) {
            request.setAttribute(HAS_TURN, turnstile.getObject().enter());
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(HAS_TURN) instanceof Turnstile.Turn turn) {
            request.removeAttribute(HAS_TURN);
            turn.close();
        }
    }

    private static boolean isCostly(Object handler) {
        return handler instanceof HandlerMethod method
                && (method.hasMethodAnnotation(Costly.class)
                        || method.getBeanType().isAnnotationPresent(Costly.class));
    }
}
