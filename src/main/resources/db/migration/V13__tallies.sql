-- What the collection has of each part of it, kept by the import: counting it takes the longer the more articles there are.
-- A topic of 0 is a side as a whole, a summit of 0 articles about none, an empty phase texts that do not tell.
create table tally (
  topic_id bigint not null,
  summit_id bigint not null,
  phase varchar(4) not null,
  articles bigint not null,
  passages bigint not null,
  primary key (topic_id, summit_id, phase)
);

insert into tally (topic_id, summit_id, phase, articles, passages)
select 0, c.summit_id, coalesce(c.phase, ''), count(*), sum(a.passage_count)
from coverage c join article a on a.id = c.article_id
group by c.summit_id, coalesce(c.phase, '');

insert into tally (topic_id, summit_id, phase, articles, passages)
select t.topic_id, coalesce(c.summit_id, 0), coalesce(c.phase, ''), count(*), sum(t.passages)
from article_topic t left join coverage c on c.article_id = t.article_id
group by t.topic_id, coalesce(c.summit_id, 0), coalesce(c.phase, '');
