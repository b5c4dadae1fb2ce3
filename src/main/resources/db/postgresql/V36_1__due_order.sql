-- Lists that wait, by the day of the reply. A place in such a list needs a day, also where the plan promises none.
create index inbox_item_waiting_due on inbox_item
    (waiting, coalesce(due, timestamp with time zone '9000-01-01 00:00:00+00'), feedback_id);
create index inbox_item_taken_due on inbox_item
    (waiting, taken, coalesce(due, timestamp with time zone '9000-01-01 00:00:00+00'), feedback_id);
create index inbox_item_holder_due on inbox_item
    (holder, waiting, coalesce(due, timestamp with time zone '9000-01-01 00:00:00+00'), feedback_id);
drop index inbox_item_due;
analyze inbox_item;
