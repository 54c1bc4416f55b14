-- Whether an index that several instances share holds what the collection holds; one of an older mapping does not
create table index_state (
  name varchar(120) primary key,
  mapping integer not null,
  whole boolean not null
);
