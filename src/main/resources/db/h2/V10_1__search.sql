-- H2 looks through the words one by one: it is for trying the product with a few hundred cases.
create table inbox_words (
    feedback_id bigint primary key references feedback (id),
    received timestamp with time zone not null,
    words text not null
);
create index inbox_words_received on inbox_words (received, feedback_id);
