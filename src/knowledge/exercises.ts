export type Exercise = {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly cue: string;
  readonly dose: {
    readonly sets: number;
    readonly repetitions: number;
    readonly holdS: number;
    readonly timesADay: number;
  };
};

const dose = (sets: number, repetitions: number, holdS: number, timesADay: number) => ({
  sets,
  repetitions,
  holdS,
  timesADay,
});

export const exercises: readonly Exercise[] = [
  {
    id: "EX01",
    name: "Chin nod",
    start: "Lie on your back, head supported.",
    end: "Nod a little, as if saying yes, and hold.",
    cue: "Make your neck long; keep the jaw soft.",
    dose: dose(1, 10, 5, 1),
  },
  {
    id: "EX02",
    name: "Chin tuck, sitting",
    start: "Sit tall.",
    end: "Glide your head straight back.",
    cue: "Keep your eyes level.",
    dose: dose(1, 10, 3, 3),
  },
  {
    id: "EX03",
    name: "Neck turn",
    start: "Look straight ahead.",
    end: "Turn to a comfortable end.",
    cue: "Breathe out as you turn.",
    dose: dose(1, 8, 0, 2),
  },
  {
    id: "EX04",
    name: "Upper shoulder stretch",
    start: "Sit on one hand.",
    end: "Tilt your ear away from that side.",
    cue: "Let the shoulder be heavy.",
    dose: dose(1, 3, 20, 2),
  },
  {
    id: "EX09",
    name: "Shoulder rolls",
    start: "Sit tall, arms loose.",
    end: "Make big, slow circles.",
    cue: "Go both ways.",
    dose: dose(1, 10, 0, 5),
  },
  {
    id: "EX11",
    name: "Wall slide",
    start: "Forearms on the wall.",
    end: "Slide up, then lift off a little.",
    cue: "Keep your ribs down.",
    dose: dose(2, 10, 0, 1),
  },
  {
    id: "EX14",
    name: "Band turn-out",
    start: "Elbow at your side, holding a band.",
    end: "Turn the forearm outwards.",
    cue: "Come back slowly.",
    dose: dose(2, 12, 0, 1),
  },
  {
    id: "EX39",
    name: "Bridge",
    start: "Lie on your back, knees bent.",
    end: "Lift your hips.",
    cue: "Push through the heels.",
    dose: dose(2, 10, 3, 1),
  },
  {
    id: "EX30",
    name: "Pelvic tilt",
    start: "Lie on your back, knees bent.",
    end: "Press your lower back gently into the floor, then let go.",
    cue: "Use a third of your strength.",
    dose: dose(1, 10, 3, 2),
  },
  {
    id: "EX54",
    name: "Calf stretch at the wall",
    start: "Stand facing a wall, one foot back.",
    end: "Lean in with the back heel down.",
    cue: "Keep the back knee straight.",
    dose: dose(1, 3, 30, 2),
  },
  {
    id: "EX55",
    name: "Heel raise",
    start: "Stand holding on lightly.",
    end: "Rise onto your toes.",
    cue: "Take three seconds to come down.",
    dose: dose(3, 12, 0, 1),
  },
  {
    id: "EX62",
    name: "Belly breathing",
    start: "Lie or sit, a hand on your belly.",
    end: "Breathe in so that the hand rises.",
    cue: "Let the breath out be longer.",
    dose: dose(1, 10, 0, 2),
  },
];

export const exerciseOf = (id: string): Exercise | undefined => exercises.find((exercise) => exercise.id === id);
