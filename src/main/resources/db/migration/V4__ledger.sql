-- The ledger: what was expected of a summit, and what came of it. A quotation keeps its document and its words, and
-- points to the passage that holds them; while no passage does, the pointer is empty and the entry is not shown.
create sequence expectation_seq start with 1 increment by 50;

create table expectation (
  id bigint primary key,
  place integer not null,
  summit_id bigint not null,
  topic_id bigint not null,
  expected varchar not null,
  assessment varchar(20) not null,
  before_file varchar(400) not null,
  before_words varchar not null,
  before_passage_id bigint,
  after_file varchar(400),
  after_words varchar,
  after_passage_id bigint,
  constraint uk_expectation_place unique (place),
  constraint fk_expectation_summit foreign key (summit_id) references summit (id),
  constraint fk_expectation_topic foreign key (topic_id) references topic (id),
  constraint fk_expectation_before foreign key (before_passage_id) references passage (id),
  constraint fk_expectation_after foreign key (after_passage_id) references passage (id)
);
create index ix_expectation_summit on expectation (summit_id, place);
create index ix_expectation_topic on expectation (topic_id);
create index ix_expectation_before_passage on expectation (before_passage_id);
create index ix_expectation_after_passage on expectation (after_passage_id);
create index ix_expectation_before_file on expectation (before_file);
create index ix_expectation_after_file on expectation (after_file);

-- Of which file and rules (a SHA-256 of both) the ledger was last checked, and whether nothing was wrong; the row goes
-- when an article changes
create table ledger_check (
  fingerprint char(64) primary key,
  clean boolean not null
);
