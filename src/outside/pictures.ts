import type { Sharp, SharpOptions } from "sharp";

export type MadePicture = { width: number; height: number; sizes: { width: number; bytes: Buffer }[] };

/** A little file can hold a picture that fills the memory. */
const mostPixels = 120_000_000;
const kinds: ReadonlySet<string> = new Set(["jpeg", "png", "webp", "gif", "avif", "heif", "tiff"]);
const widths = [480, 960, 1600];

/** Read in when the first picture comes: a house that shows none needs no decoders in its memory. */
let loading: Promise<(input: Uint8Array, options?: SharpOptions) => Sharp> | null = null;

async function load() {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
const pictureLibrary = () => (loading ??= load());

let last: Promise<unknown> = Promise.resolve();

/** One at a time, so that ten pictures at once need no more memory than one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/**
 * The picture upright, in up to three sizes, drawn anew: what a camera writes beside it (place, time, its own number) stays
 * behind. Null where it is no picture, or a broken one.
 */
export function makePicture(bytes: Uint8Array): Promise<MadePicture | null> {
  return inTurn(async () => {
    try {
      return await make(bytes);
    } catch {
      return null;
    }
  });
}

async function make(bytes: Uint8Array): Promise<MadePicture | null> {
  const sharp = await pictureLibrary();
  const options = { limitInputPixels: mostPixels, failOn: "error", animated: false } as const;
  const { format, autoOrient } = await sharp(bytes, options).metadata();
  if (!kinds.has(format)) return null;
  const full = Math.min(autoOrient.width, widths.at(-1)!);
  const wanted = [...widths.filter((width) => width < full), full];
  const sizes: MadePicture["sizes"] = [];
  let height = 0;
  for (const width of wanted) {
    const made = await sharp(bytes, options)
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer({ resolveWithObject: true });
    sizes.push({ width: made.info.width, bytes: made.data });
    height = made.info.height;
  }
  return { width: sizes.at(-1)!.width, height, sizes };
}

/** A drawing of ours as PNG, for those who show no SVG. */
export function drawn(svg: string): Promise<Buffer> {
  return inTurn(async () => (await pictureLibrary())(Buffer.from(svg)).png({ palette: true }).toBuffer());
}
