-- What the database itself refuses, whoever writes into it: a value that no code knows, and what cannot be.

alter table person_role add constraint person_role_role_known check (
    role in ('REVIEWER', 'ACTION_OWNER', 'SAFEGUARDING_LEAD', 'BOARD_MEMBER', 'EXPERT_BY_EXPERIENCE', 'ADMINISTRATOR'));
alter table plan_action add constraint plan_action_status_known check (
    status in ('NOT_KNOWN', 'NOT_STARTED', 'ON_TRACK', 'LATE', 'DONE', 'CANNOT'));
alter table plan_action add constraint plan_action_rag_known check (rag in ('RED', 'AMBER', 'GREEN'));
alter table progress_update add constraint progress_update_kind_known check (
    kind in ('STATUS', 'DATE', 'MILESTONE_ADDED', 'MILESTONE_REACHED', 'EVIDENCE'));
alter table progress_update add constraint progress_update_status_before_known check (
    status_before in ('NOT_KNOWN', 'NOT_STARTED', 'ON_TRACK', 'LATE', 'DONE', 'CANNOT'));
alter table progress_update add constraint progress_update_status_after_known check (
    status_after in ('NOT_KNOWN', 'NOT_STARTED', 'ON_TRACK', 'LATE', 'DONE', 'CANNOT'));
alter table progress_update add constraint progress_update_evidence_kind_known check (
    evidence_kind in ('LINK', 'DOCUMENT', 'SEEN_BY'));
alter table proposal add constraint proposal_kind_known check (
    kind in ('STATUS', 'DATE', 'MILESTONE_ADDED', 'MILESTONE_REACHED', 'EVIDENCE'));
alter table proposal add constraint proposal_status_to_known check (
    status_to in ('NOT_KNOWN', 'NOT_STARTED', 'ON_TRACK', 'LATE', 'DONE', 'CANNOT'));
alter table proposal add constraint proposal_evidence_kind_known check (
    evidence_kind in ('LINK', 'DOCUMENT', 'SEEN_BY'));
alter table feedback add constraint feedback_voice_known check (voice in ('OWN', 'SUPPORTED', 'ON_BEHALF'));
alter table feedback add constraint feedback_feeling_known check (feeling in ('GOOD', 'OK', 'BAD', 'DONT_KNOW'));
alter table feedback add constraint feedback_safe_known check (safe in ('YES', 'NO', 'NOT_SURE'));
alter table feedback add constraint feedback_answer_way_known check (
    answer_way in ('RECEIPT', 'EMAIL', 'PHONE', 'LETTER'));
alter table feedback_link add constraint feedback_link_kind_known check (
    kind in ('WORKING', 'NOT_WORKING', 'MISSING', 'HARM', 'NOT_SAID'));
alter table feedback_link add constraint feedback_link_chosen_by_known check (chosen_by in ('PERSON', 'STAFF'));
alter table attachment add constraint attachment_kind_known check (kind in ('VOICE', 'VIDEO', 'PHOTO'));
alter table attachment add constraint attachment_media_type_known check (
    media_type in ('WEBM', 'MP4', 'OGG', 'MP3', 'WAV', 'AAC', 'JPEG', 'PNG'));
alter table review add constraint review_voice_known check (voice in ('OWN', 'SUPPORTED', 'ON_BEHALF'));
alter table review add constraint review_feeling_known check (feeling in ('GOOD', 'OK', 'BAD', 'DONT_KNOW'));
alter table review add constraint review_state_known check (
    state in ('AWAITING', 'ESCALATED', 'CLEARED', 'PUBLISHED', 'REPLIED', 'TO_TELL', 'REOPENED', 'SET_ASIDE', 'WITHDRAWN'));
alter table inbox_item add constraint inbox_item_voice_known check (voice in ('OWN', 'SUPPORTED', 'ON_BEHALF'));
alter table inbox_item add constraint inbox_item_feeling_known check (feeling in ('GOOD', 'OK', 'BAD', 'DONT_KNOW'));
alter table inbox_item add constraint inbox_item_state_known check (
    state in ('AWAITING', 'ESCALATED', 'CLEARED', 'PUBLISHED', 'REPLIED', 'TO_TELL', 'REOPENED', 'SET_ASIDE', 'WITHDRAWN'));
alter table concern add constraint concern_source_known check (
    source in ('PERSON', 'ABOUT_COLLEAGUE', 'WORDS', 'STAFF'));
alter table concern_step add constraint concern_step_what_known check (what in ('KEPT', 'CLEARED'));
alter table concern_step add constraint concern_step_consent_known check (
    consent in ('AGREED', 'DID_NOT_AGREE', 'NOT_ASKED', 'NOT_NEEDED'));
alter table redaction add constraint redaction_why_known check (
    why in ('NAME', 'PLACE', 'BIRTH', 'CONTACT', 'NUMBER', 'OTHER'));
alter table set_aside add constraint set_aside_why_known check (
    why in ('NOT_MEANT', 'SAID_ELSEWHERE', 'ANOTHER_THING', 'PERSON_ASKED', 'OTHER'));
alter table published_feedback add constraint published_feedback_voice_known check (
    voice in ('OWN', 'SUPPORTED', 'ON_BEHALF'));
alter table published_feedback add constraint published_feedback_feeling_known check (
    feeling in ('GOOD', 'OK', 'BAD', 'DONT_KNOW'));
alter table published_feedback add constraint published_feedback_audience_known check (
    audience in ('STAFF', 'EVERYONE'));
alter table published_answer add constraint published_answer_source_known check (
    source in ('PERSON', 'VOICE', 'VIDEO', 'PHOTO'));
alter table published_link add constraint published_link_kind_known check (
    kind in ('WORKING', 'NOT_WORKING', 'MISSING', 'HARM', 'NOT_SAID'));
alter table reply add constraint reply_outcome_known check (outcome in ('DONE', 'WILL_DO', 'CANNOT', 'TELL_US_MORE'));
alter table reply add constraint reply_deed_kind_known check (
    deed_kind in ('PROMISE_DONE', 'PROMISE_CHANGED', 'FOR_PERSON'));
alter table reply_draft add constraint reply_draft_outcome_known check (
    outcome in ('DONE', 'WILL_DO', 'CANNOT', 'TELL_US_MORE'));
alter table reply_draft add constraint reply_draft_change_kind_known check (
    change_kind in ('STATUS', 'DATE', 'MILESTONE_ADDED', 'MILESTONE_REACHED', 'FOR_PERSON', 'EVIDENCE'));
alter table reply_draft add constraint reply_draft_new_status_known check (
    new_status in ('NOT_KNOWN', 'NOT_STARTED', 'ON_TRACK', 'LATE', 'DONE', 'CANNOT'));
alter table reply_draft add constraint reply_draft_evidence_kind_known check (
    evidence_kind in ('LINK', 'DOCUMENT', 'SEEN_BY'));
alter table matter_draft add constraint matter_draft_outcome_known check (
    outcome in ('DONE', 'WILL_DO', 'CANNOT', 'TELL_US_MORE'));
alter table matter_draft add constraint matter_draft_change_kind_known check (
    change_kind in ('STATUS', 'DATE', 'MILESTONE_ADDED', 'MILESTONE_REACHED', 'FOR_PERSON', 'EVIDENCE'));
alter table matter_draft add constraint matter_draft_new_status_known check (
    new_status in ('NOT_KNOWN', 'NOT_STARTED', 'ON_TRACK', 'LATE', 'DONE', 'CANNOT'));
alter table matter_draft add constraint matter_draft_evidence_kind_known check (
    evidence_kind in ('LINK', 'DOCUMENT', 'SEEN_BY'));
alter table verdict add constraint verdict_known check (
    verdict in ('BETTER', 'SAME', 'WORSE', 'DONT_KNOW', 'A_BIT', 'NOT'));
alter table wish_choice add constraint wish_choice_wish_known check (
    wish in ('EMAIL', 'PHONE', 'LETTER', 'EASY_READ', 'LARGE_PRINT', 'AUDIO', 'SIGN_LANGUAGE', 'SUPPORTER'));

alter table plan add constraint plan_days check (acknowledge_days > 0 and reply_days > 0);
alter table response_clock add constraint response_clock_days check (
    acknowledge_days > 0 and reply_days > 0 and waited_days >= 0);
alter table concern_rules add constraint concern_rules_one check (id = 1 and acknowledge_minutes > 0);
alter table picture_library add constraint picture_library_one check (id = 1);
alter table attachment add constraint attachment_size check (
    part >= 0 and pieces >= 0 and size >= 0 and seconds >= 0);
alter table attachment_piece add constraint attachment_piece_place check (place >= 0);
alter table redaction add constraint redaction_part check (begins >= 0 and ends > begins);
alter table mask_left add constraint mask_left_part check (begins >= 0 and ends > begins);
-- Somebody who was asked has answered, or does not want to, not both.
alter table person_question add constraint person_question_end check (answered is null or declined is null);
-- What is withdrawn or answered waits for nobody.
alter table review add constraint review_waiting check (
    waiting = (state not in ('REPLIED', 'SET_ASIDE', 'WITHDRAWN')));
-- A promise has a day: one that is made needs it, and nothing else may have one.
alter table reply add constraint reply_day check ((outcome = 'WILL_DO') = (by_date is not null));
