-- A keyed value that says nothing by itself. With it the product knows at its start if the secret it was given is the one
-- with which it locked and sealed what stands in these tables.
create table secret_check (
    id int primary key check (id = 1),
    made_with text not null
);
