-- Tables have the words of docs/words.md: case group for cases that say the same, suggestion for what may have to be hidden.
alter table matter rename to case_group;
alter index matter_open rename to case_group_open;
alter index matter_all rename to case_group_all;
alter index matter_action rename to case_group_action;

alter table matter_case rename to grouped_case;
alter table grouped_case rename column matter_id to group_id;
alter index matter_case_matter rename to grouped_case_group;

alter table matter_draft rename to group_draft;
alter table group_draft rename column matter_id to group_id;

alter table reply rename column matter_id to group_id;
alter table reply rename column matter_version to group_version;
alter index reply_matter rename to reply_group;

alter table mask_left rename to suggestion_left;
alter table mask_word rename to word_to_hide;
