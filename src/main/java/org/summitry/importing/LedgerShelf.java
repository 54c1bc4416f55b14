package org.summitry.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleRemoved;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Articles.SideCount;
import org.summitry.catalog.ArticlesStored;
import org.summitry.catalog.Expectations;
import org.summitry.catalog.ImportedFile.Problem;
import org.summitry.catalog.Phase;
import org.summitry.catalog.SourceFile;
import org.summitry.catalog.SourceFiles;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.importing.SeedCatalog.SeedSummit;
import org.summitry.importing.SeedCatalog.SeedTopic;
import org.summitry.importing.SeedLedger.SeedExpectation;
import org.summitry.importing.SeedLedger.SeedQuotation;

/**
 * Where the ledger's entries are kept. Between two readings of its file the quotations follow the articles, each in the
 * transaction that changes the article, so that an entry never points to a passage that does not hold its quotation.
 */
@Component
class LedgerShelf {

    private final Expectations expectations;
    private final Summits summits;
    private final Topics topics;
    private final Articles articles;
    private final SourceFiles files;
    private final JdbcClient jdbc;

    LedgerShelf(
            Expectations expectations,
            Summits summits,
            Topics topics,
            Articles articles,
            SourceFiles files,
            JdbcClient jdbc) {
        this.expectations = expectations;
        this.summits = summits;
        this.topics = topics;
        this.articles = articles;
        this.files = files;
        this.jdbc = jdbc;
    }

    /** Quotations let go of passages that are about to be removed. */
    @EventListener
    public void forget(ArticleRemoved removed) {
        Article article = removed.article();
        expectations.findQuoting(List.of(article.getFile())).forEach(one -> one.forget(article));
        forgetCheck();
    }

    /** Quotations find their passages in articles' new texts. */
    @EventListener
    public void locate(ArticlesStored stored) {
        List<String> quoted = stored.articles().stream().map(Article::getFile).toList();
        expectations.findQuoting(quoted).forEach(one -> stored.articles().forEach(one::locate));
        forgetCheck();
    }

    /** Asked of the primary database. */
    @Transactional
    public boolean isEmpty() {
        return expectations.count() == 0;
    }

    /**
     * @param fingerprint of the ledger's file and the rules
     * @return whether nothing was wrong when just this was checked; empty if something else was, or an article has changed
     *     since
     */
    Optional<Boolean> isClean(String fingerprint) {
        return jdbc.sql("select clean from ledger_check where fingerprint = ?")
                .param(fingerprint)
                .query(Boolean.class)
                .optional();
    }

    /**
     * @param ledger takes the place of what was there
     * @param catalog says which summits and topics there are
     * @param fingerprint of the ledger's file and the rules
     * @return what was wrong with entries, which are left out
     */
    @Transactional
    public List<Problem> replace(SeedLedger ledger, SeedCatalog catalog, String fingerprint) {
        Proofreader proofreader = proofreader(ledger, catalog);
        expectations.deleteAllInBatch();
        expectations.saveAll(ledger.entries().stream()
                .flatMap(entry -> proofreader.read(entry).stream())
                .toList());
        forgetCheck();
        List<Problem> problems = proofreader.problems();
        jdbc.sql("insert into ledger_check (fingerprint, clean) values (?, ?)")
                .params(fingerprint, problems.isEmpty())
                .update();
        return problems;
    }

    private void forgetCheck() {
        jdbc.sql("delete from ledger_check").update();
    }

    private Proofreader proofreader(SeedLedger ledger, SeedCatalog catalog) {
        Set<String> documents = ledger.entries().stream()
                .map(SeedLedger.Entry::seed)
                .filter(Objects::nonNull)
                .flatMap(LedgerShelf::documents)
                .collect(Collectors.toSet());
        Set<String> catalogued =
                catalog.summits().stream().map(SeedSummit::slug).collect(Collectors.toSet());
        Set<String> named = catalog.topics().stream().map(SeedTopic::slug).collect(Collectors.toSet());
        return new Proofreader(
                summits.findAllByOrderByHeldOn().stream()
                        .filter(one -> catalogued.contains(one.getSlug()))
                        .collect(Collectors.toMap(Summit::getSlug, Function.identity())),
                topics.findAllByOrderByPlace().stream()
                        .filter(one -> named.contains(one.getSlug()))
                        .collect(Collectors.toMap(Topic::getSlug, Function.identity())),
                files.findByFileIn(documents).stream()
                        .collect(Collectors.toMap(SourceFile::getFile, SourceFile::getArticle)),
                articles.countSides().stream()
                        .filter(side -> Phase.POST.slug().equals(side.phase()))
                        .map(SideCount::summit)
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> documents(SeedExpectation seed) {
        return Stream.of(seed.before(), seed.after())
                .filter(Objects::nonNull)
                .map(SeedQuotation::document)
                .filter(Objects::nonNull);
    }
}
