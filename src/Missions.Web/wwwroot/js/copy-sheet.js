// Copies the value of a line and says so. Where the browser forbids it, the value is selected and the keys are told.
const table = document.querySelector(".copy-sheet");
const said = document.getElementById("copy-said");

const byKeyboard = (value) => {
  const range = document.createRange();
  range.selectNodeContents(value);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  return document.execCommand("copy");
};

const copy = async (value) => {
  try {
    await navigator.clipboard.writeText(value.textContent);
    return true;
  } catch {
    return byKeyboard(value);
  }
};

for (const button of table.querySelectorAll("[data-copy]")) {
  const row = button.closest("tr");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const done = await copy(row.querySelector(".copy-value"));
    row.classList.toggle("is-copied", done);
    button.querySelector(".bi").className = done ? "bi bi-check-lg" : "bi bi-clipboard";
    // Emptied first, or a reader would not say the same words again.
    said.textContent = "";
    requestAnimationFrame(() => {
      said.textContent = (done ? table.dataset.copied : table.dataset.selected).replace("{0}", row.querySelector("th").textContent);
    });
    if (!done) said.classList.remove("visually-hidden");
  });
}

const print = document.querySelector("[data-print]");
print.hidden = false;
print.addEventListener("click", () => window.print());
