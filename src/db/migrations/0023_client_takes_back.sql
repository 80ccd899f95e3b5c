-- Written by nobody at the practice: the client said so themselves, on their own page.
alter table consent_refusal alter column recorded_by drop not null;
alter table permission alter column recorded_by drop not null;
