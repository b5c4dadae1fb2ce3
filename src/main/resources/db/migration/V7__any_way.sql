-- Pictures that a person chose for an open question, as codes in one line. Their words are the product's own.
alter table published_answer add column choice text not null default '';
