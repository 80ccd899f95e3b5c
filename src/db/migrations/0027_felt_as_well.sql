-- Where a touch is felt as well. Null in older rows, so what was signed stays the same.
alter table finding add column refers_to text
  constraint only_what_is_touched_is_felt_elsewhere check (refers_to is null or kind = 'palpation' and refers_to <> what and length(refers_to) <= 60);
alter table finding drop constraint finding_says_something;
alter table finding add constraint finding_says_something check (value is not null or result is not null or pain is not null or reproduces
  or coalesce(tone, texture, temperature, layer, ease_direction, bind_direction, refers_to) is not null or glide_grade is not null
  or swelling_grade is not null or length(trim(words)) > 0);
