import fc from "fast-check";
import type { Fields } from "./read-forms.ts";

export const script = `"><script>alert(1)</script>`;
export const handler = `" onfocus=alert(1) autofocus x="`;
/** What a page may never hold as it was typed. */
export const unescaped = ["<script>alert", `" onfocus=alert`];

const huge = "ж".repeat(34_000);

/** What no honest person types, but anyone may send. */
export const hostile: readonly string[] = [
  script,
  handler,
  "' or '1'='1'; drop table client; --",
  "x".repeat(5000),
  "\u0000",
  "a\u0000b",
  "\u0001\u001b[31m\u007f",
  "Sam\r\nBcc: eve@example.org",
  "\ud800",
  "\udc00\ud800 half a sign",
  "𝔖𝔞𝔪 \u202e\u2028\ufeff\uffff",
  "\u00a0",
  " ",
  "__proto__",
  "constructor",
  "toString",
  "-1",
  "1e309",
  "NaN",
  "0x10",
  "99999999999999999999",
  "٣",
  "2026-02-30",
  "0000-00-00",
  "2099-12-31",
  "+275760-09-13",
  "{}",
  "[]",
  "{{7*7}}${7*7}",
  "%",
  "%00",
  "../../etc/passwd",
  "javascript:alert(1)",
  "00000000-0000-0000-0000-000000000000",
];

/** A lone surrogate as the three bytes that some programs write for it, which are no UTF-8. */
export function escaped(text: string): string {
  return Array.from(text, (sign) => (sign.isWellFormed() ? encodeURIComponent(sign) : "%ED%A0%80")).join("");
}

const asForm = (fields: Fields) => ({
  body: fields.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join("&"),
  type: "application/x-www-form-urlencoded",
});

export type Sent = { body: BodyInit; type: string };

/** A form as it should be, spoiled in one of the ways in which a form can be wrong. */
export function sentForms(fields: Fields, ids: readonly string[]): fc.Arbitrary<Sent> {
  const value = fc.constantFrom(...hostile, ...ids);
  const name = fc.constantFrom(...fields.map(([at]) => at), "__proto__", "ack-\u0000", "\ud800", script);
  const wrong = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 3 });
  const spoiled = wrong.map((some): Fields =>
    fields.map(([at, was]) => [at, some.find(([to]) => to === at)?.[1] ?? was]),
  );
  const without = (at: string) => fields.filter(([was]) => was !== at);
  const countless = Array.from({ length: 2000 }, (_, index): [string, string] => [`f${index}`, "x"]);
  const forms: fc.Arbitrary<Fields> = fc.oneof(
    { weight: 5, arbitrary: fc.constant(fields) },
    { weight: 8, arbitrary: spoiled },
    { weight: 3, arbitrary: wrong.map((more): Fields => [...more, ...fields, ...fields, ...more]) },
    { weight: 3, arbitrary: value.map((each): Fields => fields.map(([at]) => [at, each])) },
    { weight: 2, arbitrary: fc.subarray(fields) },
    { weight: 2, arbitrary: name.map((at): Fields => [...without(at), [at, huge]]) },
    { weight: 1, arbitrary: fc.constant<Fields>([...fields, ...countless]) },
  );
  return fc.oneof(
    { weight: 8, arbitrary: forms.map(asForm) },
    { weight: 1, arbitrary: fc.constantFrom(...oddBodies(fields)) },
  );
}

/** Bodies of other kinds than a browser's form, cut off, too long, or none at all. */
function oddBodies(fields: Fields): Sent[] {
  const [name, value] = fields[0] ?? ["name", "value"];
  const part = (head: string, said: string) => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${said}\r\n`;
  const form = "application/x-www-form-urlencoded";
  const multipart = "multipart/form-data; boundary=b";
  return [
    { body: "", type: form },
    { body: "", type: "" },
    { body: "&&&===&%&%zz=%zz&=x", type: form },
    { body: `${name}[]=${value}&${name}[a]=x&${name}.a.b=x`, type: form },
    { body: "x=".padEnd(300_000, "x"), type: form },
    { body: JSON.stringify(Object.fromEntries(fields)), type: "application/json" },
    { body: `${part(`name="${name}"; filename="a.txt"`, script)}--b--\r\n`, type: multipart },
    { body: `${part(`name="${name}"`, script)}${part(`name="${name}"`, "again")}--b--\r\n`, type: multipart },
    { body: part(`name="${name}"`, "cut off"), type: multipart },
    { body: "no parts at all", type: "multipart/form-data" },
    { body: new Uint8Array([0xff, 0xfe, 0x3d, 0xc0, 0x80]), type: form },
  ];
}
