import { readRows } from "./structure.ts";

// slug | name | kind | regions it lies in | regions where it is sometimes felt | what works against it | UBERON | FMA
export const hipAndLeg = readRows(`
lev-ani|Pelvic floor (levator ani)|m|coccyx|coccyx sacrum||0001326|19087
psoas-maj|Psoas major|m|umbilical hip-front groin|low-back thigh-front|glut-max biceps-fem semitend semimem|0001298|18060
iliacus|Iliacus|m|hip-front|low-back thigh-front|glut-max|0001369|22310
glut-max|Gluteus maximus|m|buttock|buttock sacrum coccyx|psoas-maj iliacus|0001370|22314
glut-med|Gluteus medius|m|hip-side buttock|iliac-crest sacrum thigh-side|add-longus add-magnus|0001371|22315
glut-min|Gluteus minimus|m|hip-side|thigh-side calf ankle-side|add-longus add-magnus|0008521|22317
tfl|Tensor fasciae latae|m|hip-front hip-side|hip-side thigh-side|add-longus glut-max|0001376|22423
piriformis|Piriformis|m|buttock|sacrum buttock thigh-back|tfl glut-min|0008529|19082
obt-gem|Obturators and gemelli|m|buttock|coccyx thigh-back groin|tfl glut-min|0001368|22298 22299 22318 22320
quad-fem|Quadratus femoris|m|buttock|buttock|tfl glut-min|0008537|22321
sartorius|Sartorius|m|thigh-front thigh-inner|thigh-front||0001373|22353
rectus-fem|Rectus femoris|m|thigh-front|knee-front|biceps-fem semitend semimem|0001378|22430
vast-lat|Vastus lateralis|m|thigh-side thigh-front|thigh-side knee-side|biceps-fem semitend semimem|0001379|22431
vast-med|Vastus medialis|m|thigh-front thigh-inner knee-inner|knee-front|biceps-fem semitend semimem|0001380|22432
vast-int|Vastus intermedius|m|thigh-front|thigh-front|biceps-fem semitend semimem||22433
pectineus|Pectineus|m|groin|groin|glut-max|0001382|22440
add-longus|Adductor longus|m|thigh-inner groin|groin knee-inner|glut-med|0000303|22441
add-brevis|Adductor brevis|m|thigh-inner groin|groin|glut-med|0000368|22442
add-magnus|Adductor magnus|m|thigh-inner thigh-back|thigh-inner coccyx|glut-med|0000370|22443
gracilis|Gracilis|m|thigh-inner knee-inner|thigh-inner|glut-med|0000950|43882
biceps-fem|Biceps femoris|m|thigh-back knee-side|knee-back|rectus-fem vast-lat vast-med vast-int|0001374|22356
semitend|Semitendinosus|m|thigh-back knee-inner|buttock thigh-inner|rectus-fem vast-lat vast-med vast-int|0001375|22357
semimem|Semimembranosus|m|thigh-back knee-back|buttock thigh-inner|rectus-fem vast-lat vast-med vast-int|0001381|22438
popliteus|Popliteus|m|knee-back|knee-back||0001391|22590
gastroc|Gastrocnemius|m|calf knee-back|calf sole knee-back|tib-ant|0001388|22541
soleus|Soleus|m|calf|heel sacrum|tib-ant|0001389|22542
tib-post|Tibialis posterior|m|calf ankle-side|achilles sole|fib-longus fib-brevis|0001667|51099
fdl|Flexor digitorum longus|m|calf ankle-side toes|sole|edl|0001666|51071
fhl|Flexor hallucis longus|m|calf ankle-side toes|toes|ehl|0001392|22593
tib-ant|Tibialis anterior|m|shin ankle-front|ankle-front toes|gastroc soleus|0001385|22532
edl|Extensor digitorum longus|m|shin foot-top|foot-top|fdl|0001386|22534
ehl|Extensor hallucis longus|m|shin foot-top toes|toes|fhl||22533
fib-longus|Fibularis longus|m|shin ankle-side|ankle-side|tib-ant tib-post|0001387|22539
fib-brevis|Fibularis brevis|m|shin ankle-side|ankle-side|tib-post|0010526|22540
fib-tertius|Fibularis tertius|m|shin foot-top|ankle-front ankle-side|tib-post|0010524|22538
abd-hallucis|Abductor hallucis|m|sole|heel||0008464|37448
fdb-foot|Flexor digitorum brevis|m|sole|sole|edb||
quad-plantae|Quadratus plantae|m|sole|heel|edb||
edb|Extensor digitorum brevis|m|foot-top|foot-top|fdb-foot|0000372|51140
`);
