package org.summitry.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that an editor quotes from a document, and the passage that holds them. They must stand there exactly; only
 * spaces and line breaks may differ.
 */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Quotation {

    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

    private String file;
    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Passage passage;

    protected Quotation() {}

    /**
     * @param article the article that is quoted
     * @param words what is quoted
     */
    public Quotation(Article article, String words) {
        this.file = article.getFile();
        this.words = SPACES.matcher(words).replaceAll(" ").strip();
        locate(article);
    }

    /** From now on points to the first passage that holds the words, or to none; an article of another document is let pass. */
    void locate(Article article) {
        if (article.getFile().equals(file)) {
            passage = article.getPassages().stream()
                    .filter(one -> in(one.getText()).isPresent())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Points to no passage of an article any longer. */
    void forget(Article article) {
        if (article.getFile().equals(file)) {
            passage = null;
        }
    }

    /**
     * @param text a text
     * @return from where to where the words stand in it, if they do
     */
    public Optional<MatchResult> in(String text) {
        Matcher matcher = Pattern.compile(Arrays.stream(words.split(" "))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(SPACES.pattern())))
                .matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    public String getFile() {
        return file;
    }

    /** @return what is quoted, with single spaces */
    public String getWords() {
        return words;
    }

    /** @return the passage that holds the words; empty while the collection has none */
    public Optional<Passage> getPassage() {
        return Optional.ofNullable(passage);
    }
}
