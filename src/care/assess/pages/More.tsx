import { regionName, regionOf } from "../../../knowledge/regions.ts";
import { endFeels, limits } from "../../../knowledge/movements.ts";
import { resisted } from "../../../knowledge/muscle-tests.ts";
import {
  directions,
  glideGrades,
  layers,
  swellingGrades,
  temperatures,
  textures,
} from "../../../knowledge/palpation.ts";
import { relations } from "../../../knowledge/posture.ts";
import { structuresIn } from "../../../knowledge/structures/index.ts";
import type { Kept } from "../../../ui/Form.tsx";
import { one } from "../../../shared/form-values.ts";
import { fieldOf } from "../../../ui/RefusalNote.tsx";
import { capital } from "../finding-subject.ts";
import type { Row } from "../parts.ts";
import { Figure, Pull } from "./Chips.tsx";

/** What is said of some findings only: kept closed, so that the page stays calm. */
export function More({ row, kept }: { row: Row; kept: Kept }) {
  const places = row.sides.map((side) => `${row.kind}~${row.what}~${side}`);
  const wrong = places.some((place) => place === fieldOf(kept.refused));
  return (
    <details className="more" open={wrong}>
      <summary>
        More<span className="unseen"> about {row.name}</span>
      </summary>
      <div className="sides">
        {row.sides.map((side, index) => (
          <fieldset key={side} className="side">
            <legend>
              {side === "midline" ? "" : side === "left" ? "Left" : "Right"}
              <span className="unseen"> {row.name}, more</span>
            </legend>
            <Details row={row} place={places[index]!} kept={kept} />
          </fieldset>
        ))}
      </div>
    </details>
  );
}

function Details({ row, place, kept }: { row: Row; place: string; kept: Kept }) {
  const at = (box: string) => `${place}~${box}`;
  return (
    <div className="boxes">
      {row.kind === "movement" ? (
        <>
          <Pull name={at("end_feel")} label="End-feel" options={endFeels} kept={kept} />
          <Pull name={at("limited_by")} label="Limited by" options={limits} kept={kept} />
          {row.unit === "degrees" ? (
            <>
              <Figure name={at("arc_from_degrees")} label="Painful from, °" kept={kept} />
              <Figure name={at("arc_to_degrees")} label="to, °" kept={kept} />
            </>
          ) : null}
        </>
      ) : null}
      {row.entry === "tissue" || row.kind === "scar" ? (
        <>
          {row.kind === "scar" ? (
            <Pull name={at("structure")} label="Felt in" options={feltIn(row)} kept={kept} />
          ) : null}
          <Pull name={at("texture")} label="Texture" options={textures} kept={kept} />
          <Pull name={at("temperature")} label="Warmth" options={temperatures} kept={kept} />
          <Pull name={at("layer")} label="Layer" options={layers} kept={kept} />
          <Pull name={at("glide_grade")} label="Resists glide, 0–3" options={glideGrades} kept={kept} />
          <Pull name={at("swelling_grade")} label="Swelling, 0–4" options={swellingGrades} kept={kept} />
          <Pull name={at("ease_direction")} label="Eases" options={directions} kept={kept} />
          <Pull name={at("bind_direction")} label="Binds" options={directions} kept={kept} />
          {row.kind === "palpation" ? (
            <Pull name={at("refers_to")} label="Felt as well in" options={feltAsWell(row)} kept={kept} />
          ) : null}
        </>
      ) : null}
      {row.kind === "posture" ? (
        <Pull name={at("relation")} label="To what is felt" options={relations} kept={kept} />
      ) : null}
      {row.kind === "pressure" || row.kind === "vital" || row.kind === "posture" ? null : (
        <>
          <Figure name={at("pain")} label="Pain with it, 0–10" kept={kept} />
          <label className="pick">
            <input
              type="checkbox"
              name={at("reproduces")}
              value="yes"
              defaultChecked={one(kept.values, at("reproduces")) === "yes"}
            />
            <span>Brings on their complaint</span>
          </label>
        </>
      )}
      <Figure name={at("words")} label={wordsFor(row)} kept={kept} wide />
    </div>
  );
}

/** What a touched place offers to be named. */
export const feltIn = ({ kind, what }: Row) =>
  structuresIn(what)
    .filter((each) => kind === "scar" || each.kind !== "scar")
    .map(({ slug, name }) => ({ value: slug, label: name }));

/** Where what lies there is sometimes felt, then what lies beside it. */
const feltAsWell = ({ what }: Row) => {
  const told = structuresIn(what).flatMap(({ feltIn: places }) => places);
  return [...new Set([...told, ...(regionOf(what)?.beside ?? [])])]
    .filter((code) => code !== what)
    .map((code) => ({ value: code, label: capital(regionName(code)) }));
};

const wordsFor = ({ kind, entry }: Row) =>
  kind === "special-test"
    ? "In words, or why not done"
    : kind === "strength"
      ? resistedHint
      : entry === "tissue"
        ? "In other words"
        : kind === "scar"
          ? "Since when, from what, other words"
          : "In words";
const resistedHint = `In words: ${resisted.join(" · ")}`;
