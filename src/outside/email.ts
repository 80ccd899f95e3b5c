import { createTransport } from "nodemailer";

export type Mail = { id: string; to: string; subject: string; body: string; calendar: string | null };
export type Email = { send(mail: Mail): Promise<void> };

/** By SMTP: `smtps://user:password@host:465/?from=hello%40practice.example`. */
export function smtpEmail(address: string): Email {
  const url = new URL(address);
  const from = url.searchParams.get("from") ?? (decodeURIComponent(url.username) || "noreply@localhost");
  url.search = "";
  const transport = createTransport(url.toString());
  return {
    async send({ id, to, subject, body, calendar }) {
      const icalEvent = calendar
        ? { method: methodOf(calendar), filename: "appointment.ics", content: calendar }
        : undefined;
      await transport.sendMail({ from, to, subject, text: body, messageId: `<${id}@supple>`, icalEvent });
    },
  };
}

const methodOf = (calendar: string) => (/^METHOD:(\w+)/m.exec(calendar)?.[1] === "CANCEL" ? "CANCEL" : "REQUEST");

/** Keeps what it was given, for tests. */
export function recordingEmail(): Email & { sent: Mail[] } {
  const sent: Mail[] = [];
  return {
    sent,
    async send(mail) {
      sent.push(mail);
    },
  };
}
