export const viewNames = ["front", "back", "left", "right"] as const;
export type ViewName = (typeof viewNames)[number];

/** Changes with any line of the chart. What was drawn keeps the version it was drawn on. */
export const chartVersion = 1;

/** Each view's own box in chart units: the body is 1,000 high. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export const boxes: Readonly<Record<ViewName, Box>> = {
  front: { x: -260, y: -7, width: 520, height: 1023 },
  back: { x: -260, y: -7, width: 520, height: 1023 },
  left: { x: -220, y: -7, width: 320, height: 1023 },
  right: { x: -100, y: -7, width: 320, height: 1023 },
};

export const viewBoxOf = (view: ViewName): string => {
  const { x, y, width, height } = boxes[view];
  return `${x} ${y} ${width} ${height}`;
};

export const isView = (name: string): name is ViewName => (viewNames as readonly string[]).includes(name);

/** As a title, and as it is read out after a region. */
export const saidViews: Readonly<Record<ViewName, { title: string; after: string }>> = {
  front: { title: "Front", after: "front" },
  back: { title: "Back", after: "back" },
  left: { title: "Left side", after: "from the left" },
  right: { title: "Right side", after: "from the right" },
};
