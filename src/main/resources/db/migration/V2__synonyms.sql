-- What means the same to whoever searches: phrases of one set find each other
create table synonym (
  phrase varchar(200) primary key,
  same_set integer not null
);
create index ix_synonym_same_set on synonym (same_set);
