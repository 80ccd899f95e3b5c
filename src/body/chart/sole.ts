import { type SkinLine, skin } from "./halves.ts";
import type { Lines, Mark } from "./joined-lines.ts";

// A sole as it is seen from behind when somebody kneels: toes down, the big toe to the midline. It stands beside the leg.

const edge: readonly Mark[] = [
  [121, 880, "soleHeelIn"],
  [118, 867],
  [121, 854],
  [129, 847.4],
  [138, 846],
  [150, 849.6],
  [158, 862],
  [160, 880, "soleHeelOut"],
  [161.6, 900],
  [165.6, 924],
  [169.4, 944],
  [170, 957, "soleToesOut"],
  [169.2, 966],
  [165.4, 969],
  [162.6, 963.4, "!"],
  [163.4, 970.6],
  [160, 975.8],
  [155.6, 973.4],
  [154, 967, "!"],
  [154.2, 975],
  [150.4, 980.2],
  [146, 977.6],
  [144.8, 970, "!"],
  [144.8, 979],
  [141, 984.6],
  [136.2, 982],
  [135, 973, "!"],
  [134.4, 981.6],
  [130, 989],
  [122, 990.4],
  [115.6, 985.4],
  [113.4, 975.6],
  [114.4, 964, "soleToesIn"],
  [113.6, 953],
  [115, 942],
  [120, 928],
  [125, 911],
  [125, 895],
  "soleHeelIn",
];

export const soleLines: Lines = {
  soleEdge: edge,
  soleHeel: ["soleHeelOut", [149, 886.6], [133, 886.6], "soleHeelIn"],
  soleToes: ["soleToesOut", [156, 957.4], [138, 960], "soleToesIn"],
};

export const soleSkin: readonly SkinLine[] = [
  skin(0.4, [150, 892], [150, 916], [157, 938]),
  skin(0.4, [137, 892], [139, 918], [136, 940]),
  skin(0.45, [117, 954], [128, 947], [140, 946], [154, 948]),
  skin(0.4, [127, 860], [138, 856.4], [149, 860]),
];
