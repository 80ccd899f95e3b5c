-- What was felt may be named: the structure in that place. Null in older rows, so what was signed stays the same.
alter table finding add column structure text
  constraint structure_is_felt_in_a_place check (structure is null or kind in ('palpation', 'scar') and length(structure) <= 60);
