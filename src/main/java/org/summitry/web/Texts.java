package org.summitry.web;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says things in the reader's language; for whatever a template cannot say itself. Nothing it says may be remembered. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param code the text's name in a bundle
     * @param arguments what it is about; dates as {@link java.time.LocalDate}
     * @return the text
     */
    public String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }

    /**
     * @param said a text's name with what it is about
     * @return the text
     */
    public String say(MessageSourceResolvable said) {
        return messages.getMessage(said, LocaleContextHolder.getLocale());
    }
}
