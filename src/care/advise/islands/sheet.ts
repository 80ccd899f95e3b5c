/** Printing from the page itself; the browser's own menu does the same. */
const button = document.querySelector<HTMLButtonElement>("#print");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
