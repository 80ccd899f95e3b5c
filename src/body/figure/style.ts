/**
 * The look of the figure, inside each picture, so that it is the same on a page, on paper and in a file. A picture never
 * learns that it is being printed, so its colours differ as greys too, and warmth is hatched. It names only
 * classes of its own and stands in a document of its own. `--f` paints an outline or a shade in one colour.
 */
export const figureStyle = `svg{--skin:#e6ebef;--shirt:#86c3cf;--shorts:#4f7a99;--hair:#46586a;--shoe:#fbfcfd;--line:#22384a;--thing:#e9e4da;--thing2:#d8d0c0;--rim:#8b826f;--mat:#dfe9e4;--warm:#d63f14;--paper:#fff;--ink:#22384a}
@media (prefers-color-scheme:dark){svg{--skin:#ccd6dd;--shirt:#4d93a4;--shorts:#35607a;--hair:#53636f;--shoe:#eef2f4;--line:#0b1117;--thing:#4a535c;--thing2:#3a424a;--rim:#7b8791;--mat:#2c3a37;--warm:#ff8a5c;--paper:#14191f;--ink:#dfe7ee}}
.skin{fill:var(--f,var(--skin))}.shirt{fill:var(--f,var(--shirt))}.shorts{fill:var(--f,var(--shorts))}.hair{fill:var(--f,var(--hair))}.shoe{fill:var(--f,var(--shoe))}
.edge{--f:var(--line);stroke:var(--line);stroke-width:1.6;stroke-linejoin:round}.far{--f:var(--line);opacity:.17}
.ear{stroke:var(--line);stroke-width:.5}.eye,.lips{fill:none;stroke:var(--line);stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}.lips{stroke-width:.7}.mouth{fill:var(--line)}
.mat{fill:var(--mat);stroke:var(--rim);stroke-width:.5}.wall,.doorway,.chair,.table,.step,.pillow,.roller,.towel{fill:var(--thing);stroke:var(--rim);stroke-width:.7;stroke-linejoin:round}.side,.end{fill:var(--thing2)}.pillow,.towel,.ball{fill:var(--paper)}.ball{stroke:var(--line);stroke-width:1.1}.weight{fill:var(--hair);stroke:var(--line);stroke-width:.7}
.band,.strap,.stick{fill:none;stroke:var(--warm);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}.strap{stroke:var(--rim);stroke-width:2.4}.stick{stroke:var(--rim);stroke-width:3}
.warm{fill:url(#warm);stroke:none}.hatch{stroke:var(--warm);stroke-width:1.3}.glow{fill:var(--warm);opacity:.42}
.shadow{opacity:.28}
.arrow{fill:none;stroke:var(--warm);stroke-linecap:round;stroke-linejoin:round}.halo{stroke:var(--paper)}
text{font-weight:600;font-family:system-ui,sans-serif;fill:var(--ink);stroke:var(--paper);stroke-width:.25em;paint-order:stroke;stroke-linejoin:round}`;
