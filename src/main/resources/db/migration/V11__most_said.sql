-- Of a topic, the articles that say most on it come first: a comparison goes through them until it has enough
create index ix_article_topic_most on article_topic (topic_id, passages desc, article_id);
-- Authors by name: who offers some of them stops when there are enough
create index ix_author_name on author (name, slug);
