import { readRows } from "./structure.ts";

// slug | name | kind | regions it lies in | regions where it is sometimes felt | what works against it | UBERON | FMA
export const headAndNeck = readRows(`
frontalis|Frontalis|m|head-front|head-front|occipitalis|0010952|46757
occipitalis|Occipitalis|m|head-back|head-back head-top|frontalis|0010947|46758
temporalis|Temporalis|m|temple|temple jaw|digastric lat-pterygoid|0001598|49006
masseter|Masseter|m|jaw face|jaw face temple|digastric|0001597|48996
med-pterygoid|Medial pterygoid|m|jaw|jaw neck-front|digastric|0006718|49011
lat-pterygoid|Lateral pterygoid|m|jaw|jaw face|temporalis|0006719|49015
digastric|Digastric|m|neck-front jaw|jaw neck-side|masseter temporalis|0001562|46291
platysma|Platysma|m|neck-front jaw|jaw chest-up||0005467|45738
scm|Sternocleidomastoid|m|neck-side neck-front|head-front face head-top|splenius-cap|0001128|13407
scalene-ant|Anterior scalene|m|neck-side|chest-up scapula arm-side digits||0008622|13385
scalene-mp|Middle and posterior scalenes|m|neck-side|chest-up scapula arm-side digits||0001122 0001123|13386 13387
longus-colli|Longus colli|m|neck-front|neck-front|semispin|0001121|13370
longus-capitis|Longus capitis|m|neck-front|neck-front|rcp|0001563|46308
sternohyoid|Sternohyoid and infrahyoids|m|neck-front|neck-front|digastric|0001107|13341
rcp|Rectus capitis posterior|m|suboccip|head-back face|longus-capitis|0008454 0008455|32525 32526
obliq-cap|Oblique muscles of the head|m|suboccip|head-back face|||
splenius-cap|Splenius capitis|m|neck-back suboccip|head-top|scm|0000711|22653
splenius-cerv|Splenius cervicis|m|neck-back|face neck-side|scm longus-colli|0008544|22681
semispin|Semispinalis|m|neck-back suboccip|head-back temple|longus-capitis|0001409 0001408|22830 22829
lev-scap|Levator scapulae|m|neck-side shoulder-top|neck-side scapula|trap-lower serratus-ant|0005461|32519
`);
