/** The mark of the present quarter of an hour goes along with the practice's clock while the page is open. */
export function followNow(table: HTMLTableElement): void {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: table.dataset["zone"] ?? "Europe/London",
    hour: "2-digit",
    minute: "2-digit",
  });
  const mark = () => {
    const [hour, minute] = clock.format().split(":").map(Number) as [number, number];
    const now = table.querySelector(`th[data-minute="${hour * 60 + minute - (minute % 15)}"]`);
    const was = table.querySelector("th[aria-current='time']");
    if (!now || !was || now === was) return;
    was.removeAttribute("aria-current");
    was.parentElement!.classList.remove("now");
    now.ariaCurrent = "time";
    now.parentElement!.classList.add("now");
  };
  if (table.querySelector("tr.now")) setInterval(mark, 20_000);
}
