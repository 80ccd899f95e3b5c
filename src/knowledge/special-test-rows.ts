/** code | slug | joint | p: paired | name | how | what it may suggest | sensitivity/specificity source; … */
export const specialTestRows = `
T01|spurling|neck|p|Spurling|Neck bent to the side and a little back, gentle pressure down through the head.|a nerve root in the neck|30/93 tong-wainner
T02|neck-distraction|neck||Neck distraction|Gentle traction on the head while lying; does the arm ease?|a nerve root in the neck|44/90 tong-wainner
T03|upper-limb-tension|neck|p|Upper limb tension, median|The arm is taken out step by step, then the neck is moved away and back.|sensitive nerves of the arm|97/22 tong-wainner
T04|root-cluster|neck|p|Nerve root cluster|All of Spurling, distraction, limb tension, and rotation under 60° on that side.|a nerve root in the neck, when all four agree|/99 tong-wainner
T05|flexion-rotation|neck|p|Neck flexion–rotation|The neck fully flexed, then turned; compare the sides.|a stiff upper neck, sometimes with headache|
T06|cranio-cervical-flexion|neck||Small nod|A small nod is held at growing steps without the big muscles joining in.|the deep neck flexors|
T07|raised-arm-stress|neck|p|Raised arms (Roos)|Arms up and out, fists opened and closed for up to three minutes.|nerves or vessels between neck and arm|
T08|adson|neck|p|Adson|Head turned and back, deep breath, pulse felt; many people without symptoms react.|nerves or vessels between neck and arm|
T09|first-rib|neck|p|First rib|Neck turned away, then bent forward; compare the sides.|a first rib that moves little|
T10|neer|shoulder|p|Neer|The arm is lifted forward for the client with the shoulder blade held.|tissue under the tip of the shoulder|72/60 hegedus-2012
T11|hawkins-kennedy|shoulder|p|Hawkins–Kennedy|Arm at 90° forward, then turned inward for the client.|tissue under the tip of the shoulder|79/59 hegedus-2012; 58/67 gismervik-2017
T12|painful-arc|shoulder|p|Painful arc|The client lifts the arm out; does it hurt between about 60° and 120°?|tissue under the tip of the shoulder|53/76 hegedus-2012
T13|empty-can|shoulder|p|Empty can|Arm half forward and out, thumb down, gentle resistance.|the cuff of the shoulder|74/77 gismervik-2017
T14|shoulder-cluster|shoulder|p|Shoulder cluster, 3 of 5|Count Neer, Hawkins–Kennedy, painful arc, empty can and resisted external rotation.|tissue under the tip of the shoulder|75/74 bjsm-shoulder
T15|drop-arm|shoulder|p|Drop arm|The raised arm is lowered slowly; does it drop?|the cuff of the shoulder, perhaps largely torn: refer on|
T16|external-rotation-lag|shoulder|p|External rotation lag|Placed in outward rotation, can the client hold it there?|the cuff of the shoulder, perhaps torn: refer on|
T17|lift-off|shoulder|p|Lift-off or belly press|The hand pushes away from the back, or into the belly.|the subscapularis|
T18|speed|shoulder|p|Speed|Resisted lift forward, palm up.|the biceps or the rim of the shoulder|32/75 holtby-2004
T19|yergason|shoulder|p|Yergason|Resisted turning of the palm up, elbow bent.|the biceps|43/79 holtby-2004
T20|apprehension|shoulder|p|Apprehension and relocation|Arm out and turned back, then supported. Only when trained; stop at the first unease.|the ligaments in front of the shoulder|81/98 bjsm-shoulder
T21|cross-body|shoulder|p|Cross-body|The arm is taken across the chest.|the joint at the tip of the collar bone|
T22|cozen|elbow|p|Cozen or Mill|Resisted wrist extension, or its stretch.|the outer elbow tendon|
T23|golfers-elbow|elbow|p|Inner elbow|Resisted wrist flexion.|the inner elbow tendon|
T24|elbow-flexion-test|elbow|p|Elbow flexion or ulnar tap|The elbow kept bent, or a tap in its groove.|the ulnar nerve at the elbow|
T25|phalen|wrist|p|Phalen|Wrists flexed for a minute.|the median nerve at the wrist|57/67 carpal-tunnel-meta
T26|tinel-wrist|wrist|p|Tinel at the wrist|Light taps over the front of the wrist.|the median nerve at the wrist|45/78 carpal-tunnel-meta
T27|finkelstein|wrist|p|Finkelstein|Thumb tucked in, wrist towards the little finger.|the thumb tendons|
T28|slr-test|back|p|Straight-leg raise, for nerve|The straight leg is lifted for the client while lying; figures are from people sent for surgery.|a nerve root of the lower back|92/28 cochrane-2010
T29|crossed-slr|back|p|Crossed straight-leg raise|The leg without symptoms is lifted; does the other one hurt?|a nerve root of the lower back|28/90 cochrane-2010
T30|slump|back|p|Slump|Seated, rounded, knee straightened, then head up and down.|sensitive nerves of the leg|
T31|prone-knee-bend|back|p|Prone knee bend|Lying face down, the knee is bent.|the femoral nerve, or the front of the thigh|
T32|kemp|back|p|Kemp|Back bent backwards and turned to one side.|the small joints of the back|
T33|si-provocation|back|p|Sacroiliac cluster|Five gentle stresses of the pelvis; three or more that bring the known pain count.|the region of the sacroiliac joint|94/78 laslett-2005; 91/78 laslett-2005
T34|active-slr|back|p|Active straight-leg raise|The client lifts the leg, then again with the pelvis supported.|the way load passes through the pelvis|
T35|faber|hip|p|FABER|Ankle on the other knee, knee let down. Of little use for naming a hip problem.|the hip or the sacroiliac region|
T36|fadir|hip|p|FADIR|Hip flexed, brought across and turned in. A negative answer tells more than a positive one.|the hip joint|94–99/7–8 bjsm-hip
T37|single-leg-stance|hip|p|Single-leg stance|Half a minute on one leg: does the pelvis drop or the hip hurt?|the gluteal tendons or their strength|61/92 bjsm-hip
T38|resisted-hip-abduction|hip|p|Resisted hip abduction|The leg pushes outward against the hand.|the gluteal tendons|71/84 bjsm-hip
T39|thomas|hip|p|Thomas, Ely or Ober|Lengths of the hip flexors, the front and the side of the thigh.|short muscles of the hip or thigh|
T40|lachman|knee|p|Lachman|Knee slightly bent, shin drawn forward.|the front cruciate ligament: refer on|81/85 sokal-2022
T41|anterior-drawer|knee|p|Front drawer or lever|Knee bent, shin drawn forward. The pivot shift is not ours to do.|the front cruciate ligament: refer on|83/85 sokal-2022; 83/91 sokal-2022
T42|knee-side-stress|knee|p|Side stress of the knee|Pressed gently inward and outward, straight and slightly bent.|the side ligaments|
T43|joint-line|knee|p|Joint-line tenderness|Pressed along the line of the joint; figures of one study, inner and outer side.|the meniscus|71/87 meniscus-studies; 78/90 meniscus-studies
T44|mcmurray|knee|p|McMurray, Apley or Thessaly|The knee is turned under load.|the meniscus|48–67/69–94 meniscus-studies; 41/93 meniscus-studies
T45|calf-squeeze|ankle|p|Calf squeeze (Thompson)|Lying face down, the calf is squeezed: does the foot move?|a torn Achilles tendon when the foot stays still: refer at once|96/93 thompson-figures
T46|ankle-foot-tests|ankle|p|Ankle drawer, tilt, windlass, squeeze|The heel drawn forward and tilted, the big toe lifted, the forefoot squeezed.|a ligament, the sole's fascia, or a nerve between the toes|
`;
