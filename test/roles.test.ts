import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KeptPages } from "../src/web/kept-pages.ts";
import { makeApp } from "../src/web/server.tsx";
import { type Url, urls } from "../src/web/urls.ts";
import { inConfidence, type Scene, setScene } from "./broken/scene.ts";

const people = ["nobody", "client", "accountable", "other", "student", "ownerOnly", "reception"] as const;
type Who = (typeof people)[number];
type Group = { what: string; opens: readonly Who[]; of: readonly Url[]; method?: "GET" | "POST" };

/** Every address, and who gets in. Whoever adds an address says here who that is. */
const groups: readonly Group[] = [
  {
    what: "for everybody",
    opens: people,
    of: ["home", "services", "freeTimes", "booking", "booked", "undoBooking", "feed", "link", "welcome"],
  },
  {
    what: "for everybody to read, and to write to the practice",
    opens: people,
    of: ["hold", "wait", "offer", "exercises", "exercise", "exerciseSteps", "exerciseMoving", "articles", "article"],
  },
  {
    what: "for everybody and for machines",
    opens: people,
    of: ["articleCard", "comment", "picture", "rss", "atom", "jsonFeed", "sitemap", "robots"],
  },
  { what: "the programme on a device, by its own pass", opens: people, of: ["programmeWorker", "programmeManifest"] },
  {
    what: "the programme, by an open page or by the pass that a device holds",
    opens: ["client"],
    of: ["programme", "ticks", "programmeReminder"],
  },
  {
    what: "the public site, and who to see for what",
    opens: people,
    of: ["whatItIs", "techniques", "technique", "benefits", "about", "person", "where", "titles", "title"],
  },
  {
    what: "the public site's small print",
    opens: people,
    of: ["privacyNotice", "complaints", "accessibility", "compareTitles", "whoToSee", "siteCard"],
  },
  {
    what: "ways in and out",
    opens: people,
    of: ["demonstration", "signIn", "secondFactor", "signOut", "closeLink", "endProgramme"],
  },
  {
    what: "a client's own",
    opens: ["client"],
    of: ["yours", "yourQuestions", "yourConsent", "checkAnswers", "sendAnswers", "yourPaperQuestions"],
  },
  {
    what: "a client's own visits",
    opens: ["client"],
    of: ["moveVisit", "moveTo", "cancelVisit", "sinceVisit", "yourDrawing", "keepProgramme"],
  },
  {
    what: "the day, with one word about safety",
    opens: ["accountable", "other", "student", "ownerOnly", "reception"],
    of: ["today", "diary", "yourCalendar"],
  },
  {
    what: "booking for others",
    opens: ["accountable", "other", "ownerOnly", "reception"],
    of: ["bookFor", "moveFor", "attendance", "blockTime", "endBlock", "waitingList", "endWaiting"],
  },
  {
    what: "letters, which hold private links",
    opens: ["accountable", "other", "ownerOnly"],
    of: ["messages", "messageFile"],
  },
  {
    what: "how the practice is run",
    opens: ["accountable", "ownerOnly"],
    of: ["practice", "offered", "hours", "timeOff", "endTimeOff", "consentSettings"],
  },
  {
    what: "how the practice is booked",
    opens: ["accountable", "ownerOnly"],
    of: ["specialHours", "endSpecialHours", "places", "bookingTerms", "letters"],
  },
  {
    what: "what the practice says of itself",
    opens: ["accountable", "ownerOnly"],
    of: ["pageWords", "keepPageWords", "badges", "endBadge", "callPerson"],
  },
  {
    what: "writing for the public",
    opens: ["accountable", "other", "ownerOnly"],
    of: ["writing", "write", "takeDown", "pictures", "comments", "decideComment", "answerComment"],
  },
  {
    what: "what came up after visits",
    opens: ["accountable", "other", "student"],
    of: ["afterVisits", "afterVisit", "seals"],
  },
  { what: "the rules", opens: ["accountable", "other", "student"], of: ["safetyRules"] },
  { what: "a new private link", opens: ["accountable", "other"], of: ["newLink"] },
  {
    what: "reading a visit",
    opens: ["accountable", "other", "student"],
    method: "GET",
    of: ["visit", "answers", "askQuestions", "askAgain", "paperQuestions", "consent"],
  },
  {
    what: "reading a session",
    opens: ["accountable", "other", "student"],
    method: "GET",
    of: ["assess", "treat", "apply", "block", "retest", "advise", "sign", "record", "noteText", "notePdf", "earlier"],
  },
  {
    what: "reading an assessment, and what is sent home",
    opens: ["accountable", "other", "student"],
    method: "GET",
    of: ["assessPart", "story", "life", "signs", "reasoning", "assessment", "history", "sheet"],
  },
  {
    what: "reading what was drawn, and how it was afterwards",
    opens: ["accountable", "other", "student"],
    method: "GET",
    of: ["drawings", "markDrawing", "since"],
  },
  {
    what: "writing answers and consent",
    opens: ["accountable"],
    method: "POST",
    of: ["askQuestions", "askAgain", "answers", "confirmAnswers", "medicine", "beyondLimit", "consent", "withdraw"],
  },
  {
    what: "writing what belongs to them",
    opens: ["accountable"],
    method: "POST",
    of: ["clearance", "clearanceRequest", "clearanceReply", "declineConsent", "permission", "abilityNote"],
  },
  {
    what: "writing a session",
    opens: ["accountable"],
    method: "POST",
    of: ["start", "assess", "apply", "stop", "retest", "advise", "endExercise", "sign"],
  },
  {
    what: "what a practitioner adds to a signed or handed-over record; the act itself asks whose it is",
    opens: ["accountable", "other"],
    method: "POST",
    of: ["amend", "countersign"],
  },
  { what: "what is heard afterwards", opens: ["accountable", "other", "student"], method: "POST", of: ["since"] },
  {
    what: "writing an assessment, and what is sent home",
    opens: ["accountable"],
    method: "POST",
    of: [
      "assessPart",
      "story",
      "life",
      "signs",
      "signsFirst",
      "retestSigns",
      "reasoning",
      "mistaken",
      "giveAdvice",
      "sheet",
    ],
  },
  {
    what: "exercises of the practice's own",
    opens: ["accountable", "other", "student"],
    of: ["ownExercises", "drawExercise", "takeInExercise", "putExerciseAway", "exerciseFile"],
  },
  {
    what: "writing what was done, block by block",
    opens: ["accountable"],
    method: "POST",
    of: ["addBlock", "block", "again", "respond", "addWords", "takeTyped", "handOver", "markDrawing"],
  },
  {
    what: "the treatment room; each command asks by itself whose session it is",
    opens: ["accountable", "other", "student"],
    of: ["room", "roomToday", "roomCommands", "roomDrafts"],
  },
  { what: "the shell of the room, which names nobody", opens: people, of: ["roomWorker", "roomManifest"] },
];

const addresses: readonly string[] = Object.values(urls);
/** These end what the others need. */
const last: readonly string[] = [urls.cancelVisit, urls.newLink, urls.stop, urls.sign, urls.closeLink, urls.signOut];
type Route = { method: string; path: string };

const routes: Route[] = (() => {
  const house = { kept: new KeptPages() } as Parameters<typeof makeApp>[0];
  const seen = makeApp(house, () => undefined).routes.filter(({ method, path }) => method !== "ALL" && path !== "/*");
  const all = [...new Map(seen.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()];
  return all
    .filter(({ path }) => addresses.includes(path))
    .toSorted((a, b) => last.indexOf(a.path) - last.indexOf(b.path));
})();
const groupsOf = ({ method, path }: Route) =>
  groups.filter((group) => (group.method ?? method) === method && group.of.some((name) => urls[name] === path));

let scene: Scene;
let cookies: Record<Who, string>;
beforeAll(async () => {
  scene = await setScene();
  const other = await scene.house.asColleague(["practitioner"]);
  const { nobody, client, owner, student, ownerOnly, reception } = scene.cookies;
  cookies = {
    nobody,
    client,
    accountable: owner,
    other,
    student: student!,
    ownerOnly: ownerOnly!,
    reception: reception!,
  };
}, 60_000);
afterAll(() => scene.house.close());

/** A visit that is under way, so that one practitioner answers for it. */
const underWay = () => scene.visits[4]!;
const parts = (): Record<string, string> => ({
  appointment: underWay(),
  technique: "EFF",
  service: scene.next.service,
  from: "20261207T0900Z",
  token: "AAAA",
  message: scene.next.message,
});
const realPath = (path: string) => path.replaceAll(/:(\w+)/g, (_, name: string) => parts()[name]!);

test("PREP-26 whoever adds an address says who may open it", () => {
  expect(routes.filter((route) => groupsOf(route).length !== 1)).toEqual([]);
});

describe.each(routes)("$method $path", (route) => {
  test.each(people)("PREP-26 opens to %s exactly where it should (INV-29)", async (who) => {
    const [group] = groupsOf(route);
    const form = { form: "a=b", headers: { "content-type": "application/x-www-form-urlencoded" } };
    const sent = route.method === "POST" ? form : {};
    const reply = await scene.house.ask(realPath(route.path), { method: route.method, cookies: cookies[who], ...sent });
    const toSignIn = reply.status === 303 && reply.headers.get("location") === urls.signIn && group!.opens !== people;
    const opened = ![401, 403].includes(reply.status) && !toSignIn;
    expect(opened, `${who}: ${reply.status}`).toBe(group!.opens.includes(who));
    const readsNotes = ["accountable", "other", "student"].includes(who);
    if (!readsNotes) expect(await reply.text()).not.toContain(inConfidence);
  });
});

test("PREP-26 a client opens nobody else's questions", async () => {
  const client = await scene.house.asClient(await clientOf(underWay()));
  for (const name of ["yourQuestions", "yourConsent", "checkAnswers", "yourPaperQuestions"] as const)
    for (const [appointment, status] of [[underWay(), 200] as const, [scene.theirs[0]!, 404] as const]) {
      const reply = await scene.house.ask(urls[name].replace(":appointment", appointment), { cookies: client });
      expect([name, [200, 303].includes(reply.status) ? 200 : reply.status]).toEqual([name, status]);
    }
});

async function clientOf(appointment: string): Promise<string> {
  const { rows } = await scene.house.owner.query<{ id: string }>(
    "select client_id id from appointment where appointment_id = $1",
    [appointment],
  );
  return rows[0]!.id;
}
