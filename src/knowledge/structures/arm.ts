import { readRows } from "./structure.ts";

// slug | name | kind | regions it lies in | regions where it is sometimes felt | what works against it | UBERON | FMA
export const arm = readRows(`
delt-ant|Anterior deltoid|m|shoulder-front|shoulder-front|delt-post||
delt-mid|Middle deltoid|m|shoulder-side|shoulder-side|lat-dorsi pec-major||
delt-post|Posterior deltoid|m|shoulder-back|shoulder-back|delt-ant||
supraspin|Supraspinatus|m|shoulder-top scapula|shoulder-side elbow-side|lat-dorsi|0002383|9629
infraspin|Infraspinatus|m|scapula shoulder-back|shoulder-front forearm-front|subscap pec-major|0001477|32546
teres-min|Teres minor|m|shoulder-back scapula|shoulder-back|subscap|0010496|32550
teres-maj|Teres major|m|axilla scapula shoulder-back|shoulder-back forearm-back|delt-mid|0001478|32549
subscap|Subscapularis|m|axilla scapula|shoulder-back wrist-back|infraspin teres-min|0001129|13413
coracobrach|Coracobrachialis|m|arm-front axilla|shoulder-front arm-back|delt-post|0001505|37664
biceps-br|Biceps brachii|m|arm-front elbow-front|shoulder-front elbow-front|triceps-br|0001507|37670
brachialis|Brachialis|m|arm-front elbow-front|digits|triceps-br|0001506|37667
triceps-br|Triceps brachii|m|arm-back elbow-back|arm-back elbow-side|biceps-br brachialis|0001509|37688
brachiorad|Brachioradialis|m|forearm-front elbow-side|elbow-side hand-back|triceps-br||38485
pron-teres|Pronator teres|m|forearm-front elbow-front|wrist-front|supinator|0001520|38450
supinator|Supinator|m|forearm-back elbow-side|elbow-side hand-back|pron-teres|0003228|38512
fcr|Flexor carpi radialis|m|forearm-front wrist-front|hand-palm|ecu|0001521|38459
fcu|Flexor carpi ulnaris|m|forearm-front wrist-front|hand-palm|ecrl ecrb|0001522|38465
palm-longus|Palmaris longus|m|forearm-front hand-palm|hand-palm|ext-digit||38462
fds|Flexor digitorum superficialis|m|forearm-front digits|digits|ext-digit|0003222|38469
fdp|Flexor digitorum profundus|m|forearm-front digits|digits|ext-digit|0001523|38478
fpl|Flexor pollicis longus|m|forearm-front digits|digits|epl|0008446|38481
ecrl|Extensor carpi radialis longus|m|forearm-back elbow-side|elbow-side hand-back|fcu|0001524|38494
ecrb|Extensor carpi radialis brevis|m|forearm-back elbow-side|hand-back|fcr|0001525|38497
ecu|Extensor carpi ulnaris|m|forearm-back wrist-back|wrist-back|fcr|0001526|38506
ext-digit|Extensor digitorum|m|forearm-back hand-back|forearm-back digits|fds fdp|0007612|38500
apl|Abductor pollicis longus|m|forearm-back wrist-back|wrist-back|add-pollicis|0001527|38515
epb|Extensor pollicis brevis|m|forearm-back wrist-back|wrist-back|thenar||38518
epl|Extensor pollicis longus|m|forearm-back digits|digits|fpl|0003234|38521
thenar|Thenar muscles|m|hand-palm digits|wrist-front digits|epl add-pollicis||37373 37378 37379
add-pollicis|Adductor pollicis|m|hand-palm digits|digits|apl|0002962|37380
`);
