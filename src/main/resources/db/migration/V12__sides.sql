-- What an article is about, read from the index alone: its row holds the evidence too, and counting would read all of it.
create index ix_coverage_article on coverage (article_id, summit_id, phase);
