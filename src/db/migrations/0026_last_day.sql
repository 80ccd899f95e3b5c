-- What is given home may have a last day, after which nobody is asked to go on with it.

alter table prescription_plan add column stop_on date;
