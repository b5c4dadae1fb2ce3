-- A mail has a kind, which says in which lane it goes, how many of it a day, and if the one who gets it can stop it. One
-- that cannot arrive, or did not in three days, stays here without its text, so that it can be shown beside its case.
alter table outbox add column kind text not null default 'STAFF'
    check (kind in ('ALARM', 'ASKED', 'PERSON', 'SAFE', 'STAFF'));
alter table outbox add column give_up timestamp with time zone;
alter table outbox add column ended timestamp with time zone;
alter table outbox add column ending text not null default '' check (ending in ('', 'REFUSED', 'TOO_LONG', 'NO_ADDRESS'));
alter table outbox add column answer_code int not null default 0;
update outbox set give_up = due + interval '3' day;
update outbox set kind = 'PERSON' where about <> '';
alter table outbox alter column give_up set not null;
drop index outbox_due;
create index outbox_due on outbox (ended, due, id);

-- How many mails of a kind an address got on a day. The key is a keyed hash: no address can be read from it.
create table mail_count (
    counted text primary key,
    counted_on date not null,
    sent int not null
);
create index mail_count_day on mail_count (counted_on);

-- Who wants no more mails, about a case or, where the case is '', about work. A keyed hash as well.
create table mail_stopped (
    stopped text primary key,
    about text not null,
    since timestamp with time zone not null
);
create index mail_stopped_about on mail_stopped (about);
