import { bodyAwareness } from "./body-awareness.ts";
import { breathing } from "./breathing.ts";
import { cupping } from "./cupping.ts";
import { deepStroking } from "./deep-stroking.ts";
import { deepTransverseFriction } from "./deep-transverse-friction.ts";
import { dryNeedling } from "./dry-needling.ts";
import { dynamicStretch } from "./dynamic-stretch.ts";
import { effleurage } from "./effleurage.ts";
import { electrotherapy } from "./electrotherapy.ts";
import { friction } from "./friction.ts";
import { heatOrCold } from "./heat-or-cold.ts";
import { instrumentAssisted } from "./instrument-assisted.ts";
import { internalWork } from "./internal-work.ts";
import { jointMobilisation } from "./joint-mobilisation.ts";
import { jointMobilisationFirm } from "./joint-mobilisation-firm.ts";
import { kinesiologyTape } from "./kinesiology-tape.ts";
import { lymphDrainage } from "./lymph-drainage.ts";
import { muscleEnergy } from "./muscle-energy.ts";
import { muscleEnergyCrac } from "./muscle-energy-crac.ts";
import { muscleEnergyPulsed } from "./muscle-energy-pulsed.ts";
import { muscleEnergyReciprocal } from "./muscle-energy-reciprocal.ts";
import { myofascialCrossHand } from "./myofascial-cross-hand.ts";
import { myofascialDirect } from "./myofascial-direct.ts";
import { myofascialHold } from "./myofascial-hold.ts";
import { myofascialPull } from "./myofascial-pull.ts";
import { myofascialTransverse } from "./myofascial-transverse.ts";
import { nerveGlide } from "./nerve-glide.ts";
import { neuromuscular } from "./neuromuscular.ts";
import { petrissage } from "./petrissage.ts";
import { pnfStretch } from "./pnf-stretch.ts";
import { positionalRelease } from "./positional-release.ts";
import { rigidTape } from "./rigid-tape.ts";
import { scarWork } from "./scar-work.ts";
import { skinRolling } from "./skin-rolling.ts";
import { softTissueRelease } from "./soft-tissue-release.ts";
import { softTissueReleaseActive } from "./soft-tissue-release-active.ts";
import { softTissueReleaseWeightBearing } from "./soft-tissue-release-weight-bearing.ts";
import { staticStretch } from "./static-stretch.ts";
import { sustainedCompression } from "./sustained-compression.ts";
import { tapotement } from "./tapotement.ts";
import { thrust } from "./thrust.ts";
import { vibration } from "./vibration.ts";
import type { Technique } from "./technique.ts";

/** Every file of this folder that describes a technique, in the order in which they are offered; a test reads the folder. */
export const techniques: readonly Technique[] = [
  effleurage,
  petrissage,
  deepStroking,
  vibration,
  tapotement,
  skinRolling,
  lymphDrainage,
  friction,
  deepTransverseFriction,
  sustainedCompression,
  neuromuscular,
  softTissueRelease,
  softTissueReleaseActive,
  softTissueReleaseWeightBearing,
  muscleEnergy,
  muscleEnergyReciprocal,
  muscleEnergyCrac,
  muscleEnergyPulsed,
  positionalRelease,
  staticStretch,
  dynamicStretch,
  pnfStretch,
  myofascialDirect,
  myofascialHold,
  myofascialCrossHand,
  myofascialPull,
  myofascialTransverse,
  scarWork,
  internalWork,
  nerveGlide,
  jointMobilisation,
  jointMobilisationFirm,
  thrust,
  instrumentAssisted,
  cupping,
  kinesiologyTape,
  rigidTape,
  heatOrCold,
  dryNeedling,
  electrotherapy,
  breathing,
  bodyAwareness,
];

const byCode = new Map(techniques.map((technique) => [technique.code, technique]));

export const techniqueOf = (code: string): Technique | undefined => byCode.get(code);

export { groups, type Parameter, type Reach, type Technique } from "./technique.ts";
export { type Held, mayGive, sayGate } from "./scope.ts";
