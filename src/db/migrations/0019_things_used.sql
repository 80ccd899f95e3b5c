-- What an exercise of the practice's own is done with. Older ones used nothing but what their posture has.
alter table own_exercise add column uses text[] not null default '{}'
  constraint own_exercise_uses_at_most_3 check (cardinality(uses) <= 3)
  constraint own_exercise_uses_what_is_known check (uses <@ array['wallAhead', 'wallBehind', 'doorway', 'chair', 'step', 'mat',
    'bandHands', 'bandKnees', 'strap', 'towel', 'roller', 'ballKnees', 'ballHand']);
