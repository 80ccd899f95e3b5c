-- What is told of a block, and the readings around it, are of the session that the block was given in.

alter table treatment_block add constraint block_is_of_its_session unique (practice_id, appointment_id, treatment_block_id);
alter table sign_reading add constraint reading_is_of_its_visit unique (practice_id, appointment_id, sign_reading_id);

alter table application drop constraint application_practice_id_treatment_block_id_fkey,
  add constraint application_is_of_a_block_of_its_session
    foreign key (practice_id, appointment_id, treatment_block_id)
    references treatment_block (practice_id, appointment_id, treatment_block_id);
alter table response drop constraint response_practice_id_treatment_block_id_fkey,
  add constraint response_is_of_a_block_of_its_session
    foreign key (practice_id, appointment_id, treatment_block_id)
    references treatment_block (practice_id, appointment_id, treatment_block_id);
alter table block_retest drop constraint block_retest_practice_id_treatment_block_id_fkey,
  drop constraint block_retest_practice_id_before_id_fkey,
  drop constraint block_retest_practice_id_after_id_fkey,
  add constraint retest_is_of_a_block_of_its_session
    foreign key (practice_id, appointment_id, treatment_block_id)
    references treatment_block (practice_id, appointment_id, treatment_block_id),
  add constraint retest_compares_from_its_session
    foreign key (practice_id, appointment_id, before_id)
    references sign_reading (practice_id, appointment_id, sign_reading_id),
  add constraint retest_compares_to_its_session
    foreign key (practice_id, appointment_id, after_id)
    references sign_reading (practice_id, appointment_id, sign_reading_id);
