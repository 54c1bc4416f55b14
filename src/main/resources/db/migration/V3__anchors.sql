-- A passage has a number of its own, which stays with it when its document changes; that of a gone one is never given
-- again. Until now the number was the place.
alter table passage add column anchor integer;
update passage set anchor = place;
alter table passage alter column anchor set not null;
alter table passage add constraint uk_passage_anchor unique (article_id, anchor);

create table gone_passage (
  article_id bigint not null,
  anchor integer not null,
  nearest integer not null,
  text varchar not null,
  gone_at timestamp(3) with time zone not null,
  primary key (article_id, anchor),
  constraint fk_gone_passage_article foreign key (article_id) references article (id)
);
