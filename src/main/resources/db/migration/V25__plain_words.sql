-- The promise in plain words beside the words of the plan itself, and why it stands as it does in easy-read words. What a
-- colleague said about a status has those already.
alter table plan_action add column plain_title text not null default '';
alter table plan_action add column plain_text text not null default '';
alter table plan_action add column reason_easy text not null default '';
update plan_action set reason_easy = coalesce((
    select u.easy from progress_update u
    where u.id = (select max(n.id) from progress_update n
        where n.action_id = plan_action.id and n.plain = plan_action.reason)), '')
where reason <> '';
