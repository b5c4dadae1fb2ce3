-- What PostgreSQL can do for the search. The words themselves are not copied: only what they are found by.
create table inbox_words (
    feedback_id bigint primary key references feedback (id),
    received timestamp with time zone not null,
    words tsvector not null
);
create index inbox_words_received on inbox_words (received, feedback_id);
create index inbox_words_words on inbox_words using gin (words) with (fastupdate = off);
alter table inbox_words alter column words set statistics 500;

alter table inbox_item add column facet_keys text[] not null
    generated always as (string_to_array(facets, ' ')) stored;
create index inbox_item_facets on inbox_item using gin (facet_keys) with (fastupdate = off);
alter table inbox_item alter column facet_keys set statistics 500;
