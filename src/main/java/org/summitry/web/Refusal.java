package org.summitry.web;

import java.util.Arrays;
import org.springframework.context.MessageSourceResolvable;

/** Why a request is not answered, as a text's name in a bundle: whoever tells it says it in the reader's language. */
abstract class Refusal extends RuntimeException implements MessageSourceResolvable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    Refusal(String code, Object... arguments) {
        // who is refused is told why; where in the program that was decided tells nobody anything, and costs much to
        // find out
        super(code + Arrays.toString(arguments), null, false, false);
        this.code = code;
        this.arguments = arguments.clone();
    }

    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return arguments.clone();
    }

    /** What somebody typed, as far as a sentence has room for it. */
    static String shown(String typed, int longest) {
        return typed.length() > longest ? typed.substring(0, longest) + "…" : typed;
    }
}
