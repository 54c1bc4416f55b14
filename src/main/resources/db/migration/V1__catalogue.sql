-- The catalogue. Runs alike on H2 and PostgreSQL: plain varchar is long text on both, sequences step by 50 so that
-- Hibernate can insert in batches. Every filter of a list has its index.

create sequence publication_seq start with 1 increment by 50;
create sequence author_seq start with 1 increment by 50;
create sequence summit_seq start with 1 increment by 50;
create sequence topic_seq start with 1 increment by 50;
create sequence article_seq start with 1 increment by 50;
create sequence passage_seq start with 1 increment by 50;
create sequence poll_seq start with 1 increment by 50;
create sequence import_run_seq start with 1 increment by 50;
create sequence imported_file_seq start with 1 increment by 50;

create table publication (
  id bigint primary key,
  slug varchar(120) not null,
  name varchar(300) not null,
  homepage varchar(2000),
  catalogued boolean not null,
  constraint uk_publication_slug unique (slug)
);

create table author (
  id bigint primary key,
  slug varchar(120) not null,
  name varchar(300) not null,
  constraint uk_author_slug unique (slug)
);

create table summit (
  id bigint primary key,
  slug varchar(120) not null,
  city varchar(100) not null,
  country varchar(100) not null,
  held_on date not null,
  occasion varchar(300) not null,
  outcome varchar(500) not null,
  constraint uk_summit_slug unique (slug)
);
create index ix_summit_held_on on summit (held_on);

create table topic (
  id bigint primary key,
  slug varchar(120) not null,
  label varchar(120) not null,
  description varchar(500) not null,
  place integer not null,
  constraint uk_topic_slug unique (slug)
);

create table article (
  id bigint primary key,
  slug varchar(120) not null,
  file varchar(400) not null,
  format varchar(60) not null,
  charset varchar(40) not null,
  language varchar(12) not null,
  title varchar(500) not null,
  title_origin varchar(10) not null,
  publication_id bigint,
  publication_origin varchar(10),
  published date,
  published_origin varchar(10),
  source_url varchar(2000),
  source_url_origin varchar(10),
  disclaimer varchar(2000),
  rating_votes integer,
  rating_average numeric(4, 2),
  other_meeting varchar(300),
  covers_held_on date,
  passage_count integer not null,
  word_count integer not null,
  text_hash char(64) not null,
  imported_at timestamp(3) with time zone not null,
  constraint uk_article_slug unique (slug),
  constraint uk_article_file unique (file),
  constraint uk_article_text_hash unique (text_hash),
  constraint fk_article_publication foreign key (publication_id) references publication (id)
);
create index ix_article_publication on article (publication_id);
create index ix_article_covers_held_on on article (covers_held_on, title);
create index ix_article_title on article (title);
create index ix_article_published on article (published);

create table article_author (
  article_id bigint not null,
  place integer not null,
  author_id bigint not null,
  role varchar(1000),
  primary key (article_id, place),
  constraint uk_article_author unique (author_id, article_id),
  constraint fk_article_author_article foreign key (article_id) references article (id),
  constraint fk_article_author_author foreign key (author_id) references author (id)
);

create table coverage (
  article_id bigint not null,
  summit_id bigint not null,
  phase varchar(4),
  evidence varchar(8000) not null,
  primary key (article_id, summit_id),
  constraint fk_coverage_article foreign key (article_id) references article (id),
  constraint fk_coverage_summit foreign key (summit_id) references summit (id)
);
create index ix_coverage_summit on coverage (summit_id, phase, article_id);
create index ix_coverage_phase on coverage (phase, article_id);

create table passage (
  id bigint primary key,
  article_id bigint not null,
  place integer not null,
  line integer not null,
  text varchar not null,
  constraint uk_passage_place unique (article_id, place),
  constraint fk_passage_article foreign key (article_id) references article (id)
);

create table passage_topic (
  passage_id bigint not null,
  topic_id bigint not null,
  words varchar(4000) not null,
  primary key (passage_id, topic_id),
  constraint fk_passage_topic_passage foreign key (passage_id) references passage (id),
  constraint fk_passage_topic_topic foreign key (topic_id) references topic (id)
);
create index ix_passage_topic_topic on passage_topic (topic_id, passage_id);

-- How many passages of an article touch a topic: what the filters and the topic map count
create table article_topic (
  article_id bigint not null,
  topic_id bigint not null,
  passages integer not null,
  primary key (article_id, topic_id),
  constraint fk_article_topic_article foreign key (article_id) references article (id),
  constraint fk_article_topic_topic foreign key (topic_id) references topic (id)
);
create index ix_article_topic_topic on article_topic (topic_id, article_id);

create table related_item (
  article_id bigint not null,
  place integer not null,
  title varchar(500) not null,
  author varchar(300),
  section varchar(100),
  primary key (article_id, place),
  constraint fk_related_item_article foreign key (article_id) references article (id)
);

create table poll (
  id bigint primary key,
  article_id bigint not null,
  place integer not null,
  question varchar(1000) not null,
  constraint uk_poll_place unique (article_id, place),
  constraint fk_poll_article foreign key (article_id) references article (id)
);

create table poll_option (
  poll_id bigint not null,
  place integer not null,
  text varchar(1000) not null,
  votes integer not null,
  primary key (poll_id, place),
  constraint fk_poll_option_poll foreign key (poll_id) references poll (id)
);

-- What an import took out of a document because it is not the article's own text
create table set_aside (
  article_id bigint not null,
  place integer not null,
  line integer not null,
  kind varchar(20) not null,
  text varchar(2000) not null,
  primary key (article_id, place),
  constraint fk_set_aside_article foreign key (article_id) references article (id)
);

-- What the importer knows of each file of the seeds folder, so that an unchanged one costs nothing
create table source_file (
  file varchar(400) primary key,
  content_hash char(64) not null,
  rules_hash char(64) not null,
  article_id bigint not null,
  duplicate boolean not null,
  constraint fk_source_file_article foreign key (article_id) references article (id)
);
create index ix_source_file_article on source_file (article_id);

create table import_run (
  id bigint primary key,
  started timestamp(3) with time zone not null,
  finished timestamp(3) with time zone
);
create index ix_import_run_finished on import_run (finished);

create table imported_file (
  id bigint primary key,
  import_run_id bigint not null,
  file varchar(400) not null,
  status varchar(12) not null,
  article_slug varchar(120),
  constraint uk_imported_file unique (import_run_id, file),
  constraint fk_imported_file_run foreign key (import_run_id) references import_run (id)
);

create table import_problem (
  imported_file_id bigint not null,
  place integer not null,
  stage varchar(20) not null,
  message varchar(2000) not null,
  primary key (imported_file_id, place),
  constraint fk_import_problem_file foreign key (imported_file_id) references imported_file (id)
);
