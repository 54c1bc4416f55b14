-- Harvesters walk through all articles in the order in which they were imported, a batch at a time
create index ix_article_imported_at on article (imported_at, id);
