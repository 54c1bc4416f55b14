package org.summitry.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleRemoved;
import org.summitry.catalog.ArticleStored;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Articles.SideCount;
import org.summitry.catalog.Expectations;
import org.summitry.catalog.ImportedFile.Problem;
import org.summitry.catalog.ImportedFile.Status;
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
 * Keeps the ledger as its editor has it. It is checked anew when its file, the rules or any article has changed, and while
 * something is wrong with it; between two checks its quotations follow the articles, each in the article's transaction.
 */
@Component
class LedgerKeeper {

    private static final Logger LOG = LoggerFactory.getLogger("org.summitry.import");

    private final SeedsFolder folder;
    private final Expectations expectations;
    private final Summits summits;
    private final Topics topics;
    private final Articles articles;
    private final SourceFiles files;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LedgerKeeper(
            SeedsFolder folder,
            Expectations expectations,
            Summits summits,
            Topics topics,
            Articles articles,
            SourceFiles files,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.folder = folder;
        this.expectations = expectations;
        this.summits = summits;
        this.topics = topics;
        this.articles = articles;
        this.files = files;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What the last check found; a check that lies back before a change of an article is forgotten. */
    private record Check(String contentHash, String rulesHash, boolean clean) {
        Check unclean() {
            return new Check(contentHash, rulesHash, false);
        }
    }

    @EventListener
    void forget(ArticleRemoved removed) {
        Article article = removed.article();
        expectations.findQuoting(article.getFile()).forEach(one -> one.forget(article));
        forgetCheck();
    }

    @EventListener
    void locate(ArticleStored stored) {
        Article article = stored.article();
        expectations.findQuoting(article.getFile()).forEach(one -> one.locate(article));
        forgetCheck();
    }

    private void forgetCheck() {
        jdbc.sql("delete from ledger_check").update();
    }

    /** Takes over what the ledger says, after documents were read; what is wrong with it is noted. */
    void takeOver(Rules rules, RunLog.Pages pages) {
        try {
            if (!Files.exists(folder.file(SeedLedger.FILE))) {
                reportAbsent(pages);
                return;
            }
            String yaml = Files.readString(folder.file(SeedLedger.FILE));
            Check check = new Check(Hashes.of(yaml), rules.hash(), true);
            List<Check> before = jdbc.sql("select content_hash, rules_hash, clean from ledger_check")
                    .query(Check.class)
                    .list();
            if (!before.contains(check)) {
                SeedLedger ledger = SeedLedger.parse(yaml);
                List<Problem> problems =
                        Objects.requireNonNull(transaction.execute(any -> replace(ledger, rules.catalog(), check)));
                if (!problems.isEmpty()) {
                    pages.note(
                            SeedLedger.FILE,
                            before.contains(check.unclean()) ? Status.UNCHANGED : Status.IMPORTED,
                            null,
                            problems);
                }
            }
        } catch (SeedCatalog.Malformed malformed) {
            reject(pages, String.valueOf(malformed.getMessage()));
        } catch (IOException unreadable) {
            reject(pages, SeedsFolder.reason(unreadable));
        } catch (DataAccessResourceFailureException dead) {
            throw dead;
        } catch (RuntimeException unexpected) {
            LOG.error("{} could not be taken over", SeedLedger.FILE, unexpected);
            reject(pages, "The importer failed on it; the log says where.");
        }
    }

    private List<Problem> replace(SeedLedger ledger, SeedCatalog catalog, Check check) {
        Proofreader proofreader = proofreader(ledger, catalog);
        expectations.deleteAllInBatch();
        expectations.saveAll(ledger.entries().stream()
                .flatMap(entry -> proofreader.read(entry).stream())
                .toList());
        List<Problem> problems = proofreader.problems();
        forgetCheck();
        jdbc.sql("insert into ledger_check (content_hash, rules_hash, clean) values (?, ?, ?)")
                .params(check.contentHash(), check.rulesHash(), problems.isEmpty())
                .update();
        return problems;
    }

    private Proofreader proofreader(SeedLedger ledger, SeedCatalog catalog) {
        Set<String> documents = ledger.entries().stream()
                .map(SeedLedger.Entry::seed)
                .filter(Objects::nonNull)
                .flatMap(LedgerKeeper::documents)
                .collect(Collectors.toSet());
        Set<String> catalogued =
                catalog.summits().stream().map(SeedSummit::slug).collect(Collectors.toSet());
        Set<String> named = catalog.topics().stream().map(SeedTopic::slug).collect(Collectors.toSet());
        return new Proofreader(
                summits.findAll().stream()
                        .filter(one -> catalogued.contains(one.getSlug()))
                        .collect(Collectors.toMap(Summit::getSlug, Function.identity())),
                topics.findAll().stream()
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

    private void reportAbsent(RunLog.Pages pages) {
        if (expectations.count() > 0) {
            Problem problem = new Problem(
                    "folder",
                    "The file is no longer in the folder; the ledger is kept. A file that says [] empties it.");
            pages.note(SeedLedger.FILE, Status.UNCHANGED, null, List.of(problem));
        }
    }

    private static void reject(RunLog.Pages pages, String reason) {
        Problem problem = new Problem("ledger", reason + " The ledger stays as it was.");
        pages.note(SeedLedger.FILE, Status.REJECTED, null, List.of(problem));
    }
}
