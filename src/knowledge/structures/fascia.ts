import { readRows } from "./structure.ts";

// slug | name | kind | regions it lies in | regions where it is sometimes felt | what works against it | UBERON | FMA
export const fascia = readRows(`
galea|Epicranial aponeurosis|f|head-top|head-top||0006661|46768
cerv-fascia|Deep neck fascia|f|neck-front neck-side neck-back||||
pect-fascia|Chest fascia|f|chest-up axilla sternum||||
arm-fascia|Arm and forearm fascia|f|arm-front arm-side arm-back forearm-front forearm-back||||
iom-forearm|Interosseous membrane of the forearm|f|forearm-front forearm-back||||23706
palm-apo|Palmar aponeurosis|f|hand-palm||||
tlf|Thoracolumbar fascia|f|low-back back-mid sacrum|low-back|||
abd-fascia|Fascia of the belly, rectus sheath and linea alba|f|epigastric umbilical hypogastric||||
itt|Iliotibial tract|f|thigh-side knee-side|knee-side|||
fascia-lata|Fascia lata|f|thigh-front thigh-back thigh-inner||||
patellar-lig|Patellar ligament|l|knee-front|knee-front||0003676|44581
crural|Fascia and retinacula of the lower leg|f|shin calf ankle-front ankle-side||||
achilles|Achilles tendon|t|achilles|heel||0003701|51061
plantar-fascia|Plantar fascia|f|sole heel|heel|||
scar|Scar|s|*||||
`);
