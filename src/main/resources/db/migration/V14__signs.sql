-- Signs that a machine sent it, told to staff: the words of SendingSign with spaces between them.
alter table feedback add column signs text not null default '';
