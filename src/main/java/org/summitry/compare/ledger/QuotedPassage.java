package org.summitry.compare.ledger;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Quotation;
import org.summitry.catalog.Sentences;

/**
 * A quotation within the sentences of its passage that hold it.
 *
 * @param article the article's slug
 * @param title the article's title
 * @param language the language of its text, as a BCP 47 tag
 * @param authors its authors; none where the text does not state one
 * @param publication who published it, or null
 * @param anchor the passage's permalink within the article
 * @param lead what stands before the quotation in its first sentence
 * @param words the quotation as it stands in the passage
 * @param rest what stands after it in its last sentence
 * @param cutBefore whether the passage begins with other sentences
 * @param cutAfter whether the passage goes on
 */
public record QuotedPassage(
        String article,
        String title,
        String language,
        List<ArticleSummary.Link> authors,
        ArticleSummary.@Nullable Link publication,
        String anchor,
        String lead,
        String words,
        String rest,
        boolean cutBefore,
        boolean cutAfter) {

    /**
     * To be called while the session is open: it reads what hangs on the article.
     *
     * @param quotation a quotation that points to its passage
     * @return the same for pages
     */
    static QuotedPassage of(Quotation quotation) {
        Passage passage = quotation.getPassage().orElseThrow();
        Article article = passage.getArticle();
        String text = passage.getText();
        MatchResult quoted = quotation.in(text).orElseThrow();
        int from = 0;
        int to = text.length();
        int end = 0;
        for (String sentence : Sentences.of(text)) {
            int start = text.indexOf(sentence, end);
            end = start + sentence.length();
            from = start <= quoted.start() ? start : from;
            if (end >= quoted.end()) {
                to = end;
                break;
            }
        }
        return new QuotedPassage(
                article.getSlug(),
                article.getTitle(),
                article.getLanguage(),
                article.getBylines().stream()
                        .map(one -> new ArticleSummary.Link(
                                one.getAuthor().getSlug(), one.getAuthor().getName()))
                        .toList(),
                article.getPublication()
                        .map(one -> new ArticleSummary.Link(one.getSlug(), one.getName()))
                        .orElse(null),
                passage.getAnchor(),
                text.substring(from, quoted.start()),
                quoted.group(),
                text.substring(quoted.end(), to),
                from > 0,
                to < text.stripTrailing().length());
    }

    /** The address of the passage within the site. */
    public String url() {
        return "/articles/" + article + "#" + anchor;
    }

    /** The passage's number as pages show it. */
    public String number() {
        return anchor.substring(1);
    }
}
