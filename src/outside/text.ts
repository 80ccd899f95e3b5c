export type TextMessage = { id: string; to: string; body: string };
export type Texts = { send(message: TextMessage): Promise<void> };

/**
 * By Twilio's HTTP interface (or one that speaks it): `https://ACCOUNT:TOKEN@api.twilio.com/?from=%2B441632960000`.
 * A number that can't be reached is an error like an outage: both are tried again, and given up in the end.
 */
export function twilioTexts(address: string): Texts {
  const url = new URL(address);
  const [account, token] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  const from = url.searchParams.get("from") ?? "";
  const authorization = `Basic ${Buffer.from(`${account}:${token}`).toString("base64")}`;
  return {
    async send({ to, body }) {
      const reply = await fetch(`${url.origin}/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`, {
        method: "POST",
        headers: { authorization },
        body: new URLSearchParams({ To: to, From: from, Body: body }),
        signal: AbortSignal.timeout(20_000),
      });
      await reply.body?.cancel();
      // The answer may repeat number and words, so only its status is told.
      if (!reply.ok) throw new Error(`The text was not taken: ${reply.status}`);
    },
  };
}

/** Keeps what it was given, for tests. */
export function recordingTexts(): Texts & { sent: TextMessage[] } {
  const sent: TextMessage[] = [];
  return {
    sent,
    async send(message) {
      sent.push(message);
    },
  };
}

/** A number as the world dials it (E.164); a leading 0 is a British one. Null for what can't be dialled. */
export function dialled(phone: string): string | null {
  const digits = phone.replaceAll(/[\s().-]/g, "");
  const whole = /^0[1-9]\d{8,9}$/.test(digits) ? `+44${digits.slice(1)}` : digits.replace(/^00/, "+");
  return /^\+[1-9]\d{7,14}$/.test(whole) ? whole : null;
}
