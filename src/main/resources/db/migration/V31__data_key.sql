-- The key of the data, locked with the main secret: so the secret can be changed without touching what is locked and sealed.
alter table secret_check add column locked_key text;
