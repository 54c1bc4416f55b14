-- What the catalogue says of topics, summits and publications in other languages than its own, English
create table translated_text (
  kind varchar(20) not null,
  slug varchar(120) not null,
  language varchar(12) not null,
  field varchar(20) not null,
  text varchar not null,
  primary key (kind, slug, language, field)
);
