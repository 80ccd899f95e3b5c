import { readRows } from "./structure.ts";

// slug | name | kind | regions it lies in | regions where it is sometimes felt | what works against it | UBERON | FMA
export const trunk = readRows(`
trap-upper|Upper trapezius|m|shoulder-top neck-back|neck-side temple|trap-lower lat-dorsi||
trap-mid|Middle trapezius|m|back-up-mid scapula|back-up-mid|serratus-ant pec-minor||
trap-lower|Lower trapezius|m|back-mid scapula|neck-back shoulder-top|trap-upper lev-scap||
rhomboid-maj|Rhomboid major|m|back-up-mid scapula|scapula|serratus-ant||13379
rhomboid-min|Rhomboid minor|m|back-up-mid|scapula|serratus-ant||13380
sps|Serratus posterior superior|m|back-up-mid|scapula arm-back||0001126|13401
spi|Serratus posterior inferior|m|back-mid|back-mid||0001127|13402
erector|Erector spinae|m|back-up-mid back-mid low-back|back-mid low-back buttock|rectus-abd|0002462|71302
iliocost-lumb|Iliocostalis lumborum|m|low-back|buttock low-back|rectus-abd ext-oblique int-oblique||22702
iliocost-thor|Iliocostalis thoracis|m|back-mid back-up-mid|chest-low scapula|rectus-abd|0001400|22703
longiss-thor|Longissimus thoracis|m|back-mid low-back|low-back buttock|rectus-abd|0001401|22709
multifidus|Multifidus|m|low-back sacrum|low-back buttock epigastric|ext-oblique int-oblique||
rotatores|Rotatores|m|back-up-mid back-mid low-back|back-mid low-back||0000951|23081
ql|Quadratus lumborum|m|iliac-crest low-back flank|sacrum buttock hip-side groin||0001220|15569
lat-dorsi|Latissimus dorsi|m|ribs-side back-mid axilla|scapula arm-back|delt-mid trap-upper|0001112|13357
diaphragm|Diaphragm|m|epigastric chest-low|shoulder-top chest-low|tva|0001103|13295
ext-intercost|External intercostals|m|ribs-side chest-low|ribs-side|int-intercost|0005441|9756
int-intercost|Internal intercostals|m|ribs-side chest-low|ribs-side|ext-intercost|0002403|9757
pec-major|Pectoralis major|m|chest-up sternum|chest-up arm-front|infraspin delt-post rhomboid-maj|0002381|9627
pec-minor|Pectoralis minor|m|chest-up|shoulder-front arm-back|trap-lower|0001100|13109
subclavius|Subclavius|m|chest-up|chest-up arm-front|trap-upper|0008779|13410
serratus-ant|Serratus anterior|m|ribs-side axilla|ribs-side arm-front|rhomboid-maj rhomboid-min|0001125|13397
rectus-abd|Rectus abdominis|m|epigastric umbilical hypogastric|back-mid low-back umbilical|erector|0002382|9628
ext-oblique|External oblique|m|flank umbilical|epigastric groin|int-oblique|0005442|13335
int-oblique|Internal oblique|m|flank hypogastric|groin||0005454|13891
tva|Transversus abdominis|m|flank umbilical hypogastric|umbilical|diaphragm|0001221|15570
`);
