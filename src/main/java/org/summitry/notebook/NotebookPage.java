package org.summitry.notebook;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.web.BadParameter;
import org.summitry.web.Texts;

/** The page of a notebook: quotations with their citations, and a form that changes it by leading to the next address. */
@Controller
class NotebookPage {

    private static final String PATH = "/notebook";

    private final Quotations quotations;
    private final Texts texts;

    NotebookPage(Quotations quotations, Texts texts) {
        this.quotations = quotations;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String show(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String add,
            @RequestParam(required = false) @Nullable String up,
            @RequestParam(required = false) @Nullable String down,
            @RequestParam(required = false) @Nullable String remove,
            HttpServletResponse response,
            Model model) {
        // a reader's notes stand in the address; nobody else is to keep the page
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        Notebook notebook = read(request);
        if (up != null || down != null) {
            int from = number(up == null ? down : up, notebook);
            int to = Math.max(1, Math.min(notebook.entries().size(), up == null ? from + 1 : from - 1));
            return to(notebook.moved(from, to), to);
        }
        if (remove != null) {
            int number = number(remove, notebook);
            return to(notebook.without(number), Math.max(1, number - 1));
        }
        if (add != null) {
            return add.isBlank() ? to(notebook, 0) : to(notebook.with(PassageName.at(add)), 0);
        }
        return page(quotations.of(notebook), model);
    }

    /** The form sends the notes with every change, so that none is lost; the address that stays has only the notebook. */
    private static String to(Notebook notebook, int quotation) {
        return "redirect:" + notebook.address(PATH)
                + (quotation == 0 || notebook.isEmpty() ? "" : "#quotation-" + quotation);
    }

    private String page(List<Quotation> quotations, Model model) {
        model.addAttribute("title", texts.say("notebook.title"));
        model.addAttribute("canonical", PATH);
        model.addAttribute("robots", "noindex,follow");
        model.addAttribute("quotations", quotations);
        model.addAttribute("most", Notebook.MOST_PASSAGES);
        return "notebook/notebook";
    }

    /** Reads the parameters as they were sent: Spring would split a single note at its commas. */
    static Notebook read(HttpServletRequest request) {
        int length = Optional.ofNullable(request.getQueryString())
                .map(String::length)
                .orElse(0);
        if (length > Notebook.LONGEST_QUERY) {
            throw new BadParameter("notebook.tooLong", Notebook.LONGEST_QUERY, length);
        }
        return Notebook.of(request.getParameterValues("p"), request.getParameterValues("n"));
    }

    private static int number(@Nullable String value, Notebook notebook) {
        if (value == null
                || !value.matches("[1-9]\\d{0,3}")
                || Integer.parseInt(value) > notebook.entries().size()) {
            throw new BadParameter("notebook.noQuotation");
        }
        return Integer.parseInt(value);
    }
}
