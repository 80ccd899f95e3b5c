import { many } from "../shared/form-values.ts";
import { isId, newId } from "../shared/id.ts";
import { isRefused, refuse, type Refused } from "../shared/refusal.ts";
import { startSignIn } from "../privacy/index.ts";
import { keep } from "../web/cookies.ts";
import { fieldRefusal, readForm } from "../web/form.ts";
import { must } from "../web/guards.tsx";
import { type App, type Ask, here } from "../web/house.ts";
import { onTo, show, showKept } from "../web/show.ts";
import { to, urls } from "../web/urls.ts";
import { inPractice, type Tx } from "../db/transaction.ts";
import { calendarOf, messages } from "./messages.sql.ts";
import { openingForm } from "./opening-form.ts";
import { openPractice } from "./open-practice.ts";
import { MessagesPage } from "./pages/MessagesPage.tsx";
import { WelcomePage } from "./pages/WelcomePage.tsx";

export function practiceRoutes(app: App): void {
  app.get(urls.welcome, (c) => (c.get("visitor") ? onTo(c, to("home")) : show(c, <WelcomePage kept={nothing} />)));
  app.post(urls.welcome, async (c) => {
    if (c.get("visitor")) return onTo(c, to("signIn"));
    const form = await readForm(c);
    const values = { ...form, password: "" };
    const wish = openingForm.safeParse({ ...form, competencies: many(form, "competencies") });
    if (!wish.success) return welcomeBack(c, values, fieldRefusal("PRAC-1", wish.error));
    const token = await openFor(c, wish.data);
    if (isRefused(token)) return welcomeBack(c, values, token);
    keep(c, "waiting", token.token, 1);
    return onTo(c, to("secondFactor"));
  });
  app.post(urls.demonstration, async (c) => {
    if (!c.get("visitor")) await c.get("house").demonstrate();
    return onTo(c, to("home"));
  });

  app.get(urls.messages, must("read messages"), async (c) => {
    const written = await here(c, (tx) => messages(tx));
    return show(c, <MessagesPage visitor={c.get("visitor")} messages={written} />);
  });
  app.get(urls.messageFile, must("read messages"), async (c) => {
    const id = c.req.param("message");
    const file = isId(id) ? await here(c, (tx) => calendarOf(tx, id)) : null;
    if (file === null) return c.notFound();
    return c.body(file, 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="appointment.ics"',
    });
  });
}

const nothing = { values: {}, refused: null };

const welcomeBack = (c: Ask, values: object, refused: Refused) =>
  showKept(c, <WelcomePage kept={{ values: { ...values }, refused }} />, refused);

type Wish = ReturnType<typeof openingForm.parse>;

/** The practice and the owner's first step of signing in, together or not at all. */
function openFor(c: Ask, wish: Wish): Promise<{ token: string } | Refused> {
  const [practiceId, now, key] = [newId(), c.get("now"), c.get("house").secretKey];
  const competencies = wish.competencies.map((competency) => ({
    competency,
    awardedBy: "As declared by the therapist",
    awardedOn: wish.insuredFrom,
  }));
  return inPractice(c.get("house").db, practiceId, async (tx: Tx) => {
    if (wish.insuredFrom > now.toString().slice(0, 10))
      return refuse("PRAC-3", "Your cover hasn't begun yet. Please give a day that has come.", {
        field: "insuredFrom",
      });
    const opened = await openPractice(tx, { ...wish, practiceId, competencies, demonstration: false, key, now });
    return isRefused(opened) ? opened : startSignIn(tx, { ...wish, now });
  });
}
