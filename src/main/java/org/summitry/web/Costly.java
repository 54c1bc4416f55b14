package org.summitry.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What answers requests of which there are more than can be kept, and each of which costs much: it takes its turn at the
 * {@link Turnstile}, with all that is done until the answer is made.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Costly {}
