-- What a person says about a reply: better, the same, worse, I don't know. What was said before in other words stays as it
-- was said. The column is made anew, because the rule about its values has no name that both databases know.
alter table verdict_said add column answer text;
update verdict_said set answer = verdict;
alter table verdict_said drop column verdict;
alter table verdict_said rename column answer to verdict;
alter table verdict_said alter column verdict set not null;
alter table verdict_said add constraint verdict_said_known
    check (verdict in ('BETTER', 'SAME', 'WORSE', 'DONT_KNOW', 'A_BIT', 'NOT'));
