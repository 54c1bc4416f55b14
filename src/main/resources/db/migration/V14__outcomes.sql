-- What an article came out as when its file was read last: a file that is read anew under other rules and comes out as the
-- same leaves its article alone. Empty for files read before, and for those that repeat another.
alter table source_file add column outcome_hash char(64);
