import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { dialled, recordingTexts, twilioTexts } from "../../src/outside/text.ts";

const message = { id: "0190", to: "+441632960000", body: "Springhead: we look forward to seeing you on Monday." };

/** A telephone company that keeps what it is asked, and answers as it is told. */
async function company(status: number) {
  const asked: { path: string; authorization: string; form: URLSearchParams }[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      const { url: path = "", headers } = request;
      asked.push({ path, authorization: headers.authorization ?? "", form: new URLSearchParams(text) });
      response.writeHead(status, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://AC1:secret@127.0.0.1:${(server.address() as AddressInfo).port}/?from=%2B441632960999`;
  return { asked, address, close: () => server.close() };
}

test("a text goes to the company with its number and words, signed in", async () => {
  const { asked, address, close } = await company(201);
  await twilioTexts(address).send(message);
  close();
  expect(asked).toHaveLength(1);
  expect(asked[0]!.path).toBe("/2010-04-01/Accounts/AC1/Messages.json");
  expect(asked[0]!.authorization).toBe(`Basic ${Buffer.from("AC1:secret").toString("base64")}`);
  expect(Object.fromEntries(asked[0]!.form)).toEqual({ To: message.to, From: "+441632960999", Body: message.body });
});

test("a text that is not taken is an error that tells neither number nor words", async () => {
  const { address, close } = await company(400);
  const error = await twilioTexts(address)
    .send(message)
    .catch((reason: unknown) => String(reason));
  close();
  expect(error).toContain("400");
  expect(error).not.toMatch(/1632|Monday/);
  const recording = recordingTexts();
  await recording.send(message);
  expect(recording.sent).toEqual([message]);
});

test("numbers are dialled as the world dials them, and what is none is not dialled", () => {
  expect(dialled("01632 960000")).toBe("+441632960000");
  expect(dialled("07700 900123")).toBe("+447700900123");
  expect(dialled("+44 (7700) 900-123")).toBe("+447700900123");
  expect(dialled("0048 600 700 800")).toBe("+48600700800");
  for (const none of ["", "ring me", "12", "+0123", "0000000000"]) expect(dialled(none), none).toBeNull();
});
