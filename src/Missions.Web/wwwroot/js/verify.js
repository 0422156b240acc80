// A file dropped anywhere on its form is sent at once.
const form = document.querySelector("[data-verify-drop]");
const field = form.querySelector("input[type=file]");
const zone = form.querySelector(".verify-drop");
form.querySelector(".verify-drop-hint").hidden = false;

const carriesFile = (event) => event.dataTransfer?.types.includes("Files");

for (const name of ["dragenter", "dragover"])
  form.addEventListener(name, (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    zone.classList.add("is-over");
  });

form.addEventListener("dragleave", (event) => {
  if (!form.contains(event.relatedTarget)) zone.classList.remove("is-over");
});

form.addEventListener("drop", (event) => {
  if (!carriesFile(event)) return;
  event.preventDefault();
  zone.classList.remove("is-over");
  field.files = event.dataTransfer.files;
  form.requestSubmit();
});

// Missed by a little, a dropped file would take the place of the page.
for (const name of ["dragover", "drop"])
  window.addEventListener(name, (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
