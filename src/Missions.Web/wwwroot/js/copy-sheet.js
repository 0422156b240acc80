// Copies the value of a line and says so. Where the browser refuses, the value is selected and what to do is told beside it.
const table = document.querySelector(".copy-sheet");
const said = document.getElementById("copy-said");
const refused = document.getElementById("copy-refused");

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

const say = (row, words) => {
  // Emptied first, or a reader would not say the same words again.
  said.textContent = "";
  requestAnimationFrame(() => (said.textContent = words.replace("{0}", row.querySelector("th").textContent)));
};

for (const button of table.querySelectorAll("[data-copy]")) {
  const row = button.closest("tr");
  const value = row.querySelector(".copy-value");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const done = await copy(value);
    row.classList.toggle("is-copied", done);
    button.querySelector(".bi").className = done ? "bi bi-check-lg" : "bi bi-clipboard";
    refused.hidden = done;
    if (!done) row.querySelector("td").append(refused);
    say(row, done ? table.dataset.copied : table.dataset.selected);
  });
}

const print = document.querySelector("[data-print]");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
