import { course as caesarean } from "./after-a-caesarean.ts";
import { course as builder } from "./builder-sent-to-hospital.ts";
import { course as deskWorker } from "./desk-worker-with-a-stiff-neck.ts";
import { course as gardener } from "./gardener-on-anticoagulants.ts";
import { course as runner } from "./runner-with-a-calf-strain.ts";
import { course as swimmer } from "./young-swimmer-with-her-mother.ts";

export { playCourse, type Stage } from "./play-course.ts";
export { tellCourse } from "./tell-course.ts";
export const courses = [builder, gardener, deskWorker, runner, caesarean, swimmer];
