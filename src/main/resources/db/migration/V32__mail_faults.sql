-- A mail that this product itself cannot deal with is set aside too, so that it holds up no other.
alter table outbox add column why text not null default ''
    check (why in ('', 'REFUSED', 'TOO_LONG', 'NO_ADDRESS', 'FAULT'));
update outbox set why = ending;
alter table outbox drop column ending;
alter table outbox add column faults int not null default 0;
