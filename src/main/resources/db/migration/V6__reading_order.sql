-- In which order the articles about a summit are read: those from before it first, each side in order of publication,
-- undated ones last. One column holds the whole order, so that the next article is a step in an index.
alter table coverage add column reading_order varchar(140);
update coverage set reading_order = (
  select concat(
      case coverage.phase when 'pre' then '1' when 'post' then '2' else '3' end,
      ' ', coalesce(cast(a.published as varchar(10)), '9999-12-31'), ' ', a.slug)
    from article a where a.id = coverage.article_id);
alter table coverage alter column reading_order set not null;
create index ix_coverage_reading_order on coverage (summit_id, reading_order);
