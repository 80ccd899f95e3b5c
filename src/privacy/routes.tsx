import { one } from "../shared/form-values.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { bornOnFrom } from "../ui/DateOfBirth.tsx";
import { forget, keep, token } from "../web/cookies.ts";
import { readForm } from "../web/form.ts";
import { slowDown } from "../web/guards.tsx";
import { type App, type Ask, here } from "../web/house.ts";
import { onTo, show, showKept } from "../web/show.ts";
import { to, urls } from "../web/urls.ts";
import { demonstrationSignIn } from "./demonstration-sign-in.ts";
import { confirmSecondFactor, openPrivateLink, signOut, startSignIn, waitingToConfirm } from "./index.ts";
import { OpenLinkPage } from "./pages/OpenLinkPage.tsx";
import { SecondFactorPage } from "./pages/SecondFactorPage.tsx";
import { SignInPage } from "./pages/SignInPage.tsx";
import { SignOutPage } from "./pages/SignOutPage.tsx";

const mostTries = 10;

export function privacyRoutes(app: App): void {
  app.get(urls.signIn, (c) => signInPage(c, "", null));
  app.post(urls.signIn, async (c) => {
    const values = await readForm(c);
    const wish = { email: one(values, "email"), password: one(values, "password").slice(0, 1000), now: c.get("now") };
    const slow = (await slowDown(c, "sign in", mostTries)) ?? (await slowDown(c, "sign in as", mostTries, wish.email));
    const started = slow ?? (await here(c, (tx) => startSignIn(tx, wish)));
    if (isRefused(started)) return signInPage(c, wish.email, started);
    keep(c, "waiting", started.token, 1);
    return onTo(c, to("secondFactor"));
  });

  app.get(urls.secondFactor, (c) => secondFactorPage(c, null));
  app.post(urls.secondFactor, async (c) => {
    const code = one(await readForm(c), "code");
    const wish = { token: token(c, "waiting") ?? "", code, key: c.get("house").secretKey, now: c.get("now") };
    const slow = await slowDown(c, "second factor", mostTries);
    const confirmed = slow ?? (await here(c, (tx) => confirmSecondFactor(tx, wish)));
    if (isRefused(confirmed)) return secondFactorPage(c, confirmed);
    forget(c, "waiting");
    keep(c, "signedIn", confirmed.token, 12);
    // Whose room has something that waits is led to where it is sent.
    return onTo(c, to(token(c, "roomWaits") ? "room" : "today"));
  });

  app.post(urls.signOut, async (c) => {
    if (token(c, "roomWaits") && one(await readForm(c), "lose") !== "yes")
      return show(c, <SignOutPage practice={c.get("visitor").practice} />, 409);
    await here(c, (tx) => signOut(tx, token(c, "signedIn") ?? ""));
    forget(c, "signedIn");
    forget(c, "roomWaits");
    // Whatever of the practice rests on this device goes with whoever goes, the sealed treatment room first.
    c.header("clear-site-data", '"storage"');
    return onTo(c, to("home"));
  });

  app.get(urls.link, (c) => {
    const kept = { values: {}, refused: null };
    return show(c, <OpenLinkPage practice={c.get("visitor").practice} token={c.req.param("token")} kept={kept} />);
  });
  app.post(urls.link, async (c) => {
    const values = await readForm(c);
    const wish = { token: c.req.param("token"), bornOn: bornOnFrom(values), now: c.get("now") };
    const slow = await slowDown(c, "private link", mostTries);
    const opened = slow ? { wrong: slow } : await here(c, (tx) => openPrivateLink(tx, wish));
    if ("wrong" in opened) {
      const page = { practice: c.get("visitor").practice, token: wish.token, kept: { values, refused: opened.wrong } };
      return showKept(c, <OpenLinkPage {...page} />, opened.wrong);
    }
    keep(c, "opened", opened.token, 2);
    return onTo(c, to("yours"));
  });

  app.post(urls.closeLink, (c) => {
    forget(c, "opened");
    return onTo(c, to("home"));
  });
}

function signInPage(c: Ask, email: string, refused: Refused | null): Response {
  const { practice } = c.get("visitor");
  const demonstration = practice.demonstration ? demonstrationSignIn : null;
  return showKept(c, <SignInPage {...{ practice, demonstration, kept: { values: { email }, refused } }} />, refused);
}

async function secondFactorPage(c: Ask, refused: Refused | null): Promise<Response> {
  const { practice } = c.get("visitor");
  const wish = { token: token(c, "waiting") ?? "", key: c.get("house").secretKey, now: c.get("now") };
  const waiting = await here(c, (tx) => waitingToConfirm(tx, wish));
  if (!waiting) return onTo(c, to("signIn"));
  const demonstrationCode = practice.demonstration ? waiting.code : null;
  const enrolment = practice.demonstration ? null : waiting.enrolment;
  const page = { practice, enrolment, demonstrationCode, kept: { values: {}, refused } };
  return showKept(c, <SecondFactorPage {...page} />, refused);
}
