-- A device that is somebody's own holds a token by chance, never the words. Only its hash is kept; the words are locked
-- with the token itself, so that a card can be shown again to whoever has the token, and to nobody who has the tables.
create table way_back (
    token_hash text primary key,
    case_number text not null references feedback_case (number) on delete cascade,
    locked text not null,
    ends timestamp with time zone not null
);
create index way_back_case on way_back (case_number);
create index way_back_ends on way_back (ends);

-- The part of the plan that the person chose, also where they were not sure which promise. Unknown for what is older.
alter table draft add column theme_id bigint references theme (id);
alter table feedback add column theme_id bigint references theme (id);
