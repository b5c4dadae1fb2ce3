-- What cases are found by is folded in another way now: without accents, apostrophes and stop words, the same on every
-- database. It is made anew from what people sent, case by case, after the start; a case leaves this table when it is done.
create table words_to_fold (
    feedback_id bigint primary key
);
insert into words_to_fold (feedback_id) select feedback_id from inbox_words;
