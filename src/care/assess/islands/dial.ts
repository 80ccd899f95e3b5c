import { type Hand, type Place, pointAt, type Readings, readSweep } from "../dial.ts";

const template = document.querySelector<HTMLTemplateElement>("template#dial");
if (template) for (const row of document.querySelectorAll<HTMLElement>(".look[data-most]")) offerDial(row, template);
for (const side of document.querySelectorAll<HTMLElement>(".side:has(input[name$='~exact'])")) keepOneFigure(side);

type Shown = { hand: Hand; side: HTMLElement; says: string };

/** A chip that is touched after a figure was typed is what is meant. */
function keepOneFigure(side: HTMLElement): void {
  side.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "radio") exactOf(side).value = "";
  });
}

/** Opens beside the movement whose button was touched, one at a time, so that the page can still be scrolled by hand. */
function offerDial(row: HTMLElement, template: HTMLTemplateElement): void {
  const open = row.querySelector<HTMLButtonElement>(".dial-open")!;
  open.hidden = false;
  open.addEventListener("click", () => {
    const there = row.querySelector(".dial");
    document.querySelector(".dial")?.remove();
    for (const each of document.querySelectorAll(".dial-open")) each.setAttribute("aria-expanded", "false");
    if (there) return;
    open.setAttribute("aria-expanded", "true");
    lay(row, template);
  });
}

function lay(row: HTMLElement, template: HTMLTemplateElement): void {
  const most = Number(row.dataset["most"]);
  const sides = [...row.querySelectorAll<HTMLElement>(":scope > .sides > .side")];
  const shown = sides.map((side): Shown => {
    const hand = side.id.endsWith("~left") ? "left" : "right";
    return { hand, side, says: sides.length > 1 ? (hand === "left" ? "Left" : "Right") : "Now" };
  });
  row.querySelector(".sides")!.before(template.content.cloneNode(true));
  const dial = row.querySelector<HTMLElement>(".dial")!;
  const svg = dial.querySelector("svg")!;
  if (most <= 110) svg.setAttribute("viewBox", "-125 -125 250 175");
  for (const hand of ["left", "right"])
    if (!shown.some((each) => each.hand === hand))
      for (const gone of dial.querySelectorAll(`[data-hand=${hand}], [data-side=${hand}]`)) gone.remove();

  const draw = () => {
    for (const { hand, side, says } of shown) {
      const now = figureOf(side);
      const drawn = dial.querySelector<SVGGElement>(`[data-hand=${hand}]`)!;
      point(drawn.querySelector(".dial-before")!, hand, lastOf(side));
      point(drawn.querySelector("line.dial-now")!, hand, now);
      const knob = drawn.querySelector("circle")!;
      knob.toggleAttribute("hidden", now === null);
      const at = pointAt(hand, now ?? 0);
      knob.setAttribute("transform", `translate(${at.x} ${at.y})`);
      dial.querySelector(`[data-side=${hand}] output`)!.textContent = `${says} ${now === null ? "–" : `${now}°`}`;
    }
  };
  const set = (readings: Readings) => {
    for (const { hand, side } of shown) write(side, readings[hand] ?? null, most);
    draw();
  };
  const standing = (): Readings =>
    Object.fromEntries(shown.map(({ hand, side }) => [hand, figureOf(side)]).filter(([, figure]) => figure !== null));
  for (const { hand, side, says } of shown)
    stepBy(dial.querySelector(`[data-side=${hand}]`)!, { side, says, row }, (to) => set({ ...standing(), [hand]: to }));
  const paired = shown.length > 1;
  sweep(svg, standing, (from, to, before) => set({ ...before, ...readSweep(from, to, { most, paired }) }));
  row.addEventListener("change", draw);
  row.addEventListener("input", draw);
  draw();
}

type Swept = (from: Place, to: Place, before: Readings) => void;

/** Each finger or pen sweeps for itself, from where it was pressed; what it only passed over stays as it was. */
function sweep(svg: SVGSVGElement, standing: () => Readings, swept: Swept): void {
  const sweeps = new Map<number, { from: Place; before: Readings }>();
  const follow = (event: PointerEvent) => {
    const begun = sweeps.get(event.pointerId);
    if (begun) swept(begun.from, placeIn(svg, event), begun.before);
  };
  svg.addEventListener("pointerdown", (event) => {
    svg.setPointerCapture(event.pointerId);
    sweeps.set(event.pointerId, { from: placeIn(svg, event), before: standing() });
    follow(event);
  });
  svg.addEventListener("pointermove", follow);
  for (const end of ["pointerup", "pointercancel"] as const)
    svg.addEventListener(end, ({ pointerId }) => sweeps.delete(pointerId));
}

function stepBy(
  group: HTMLElement,
  { side, says, row }: { side: HTMLElement; says: string; row: HTMLElement },
  set: (to: number) => void,
): void {
  const named = `${row.querySelector("h3")!.firstChild!.textContent!.trim()}, ${says.toLowerCase()}`;
  group.setAttribute("aria-label", named);
  for (const button of group.querySelectorAll<HTMLButtonElement>("button")) {
    const step = Number(button.dataset["step"]);
    button.setAttribute("aria-label", `${named}: ${Math.abs(step)} ${step < 0 ? "less" : "more"}`);
    button.addEventListener("click", () =>
      set((figureOf(side) ?? lastOf(side) ?? Number(row.dataset["usual"])) + step),
    );
  }
}

function placeIn(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): Place {
  return new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());
}

function point(line: Element, hand: Hand, degrees: number | null): void {
  const { x, y } = degrees === null ? { x: 0, y: 0 } : pointAt(hand, degrees);
  line.setAttribute("x2", String(x));
  line.setAttribute("y2", String(y));
}

const exactOf = (side: HTMLElement) => side.querySelector<HTMLInputElement>("input[name$='~exact']")!;

const numberIn = (text: string | undefined) => (text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : null);

const lastOf = (side: HTMLElement) => numberIn(side.dataset["last"]);

const figureOf = (side: HTMLElement) =>
  numberIn(exactOf(side).value.trim() || side.querySelector<HTMLInputElement>("input[type=radio]:checked")?.value);

/** Where a chip says the same it is chosen; any other figure is typed into the box. */
function write(side: HTMLElement, figure: number | null, most: number): void {
  const degrees = figure === null ? "" : String(Math.min(most, Math.max(0, figure)));
  const chips = [...side.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const chip = chips.find(({ value }) => value !== "" && value === degrees);
  exactOf(side).value = chip ? "" : degrees;
  for (const each of chips) each.checked = each === chip;
}
