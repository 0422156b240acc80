// Buttons that copy what a field holds. Without scripts, or where the browser forbids it, the field can be copied from.
for (const button of document.querySelectorAll("[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  const said = document.getElementById(`${field.id}-copied`);
  button.hidden = false;
  field.addEventListener("focus", () => field.select());
  button.addEventListener("click", async () => {
    said.textContent = "";
    field.focus();
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      if (!document.execCommand("copy")) return;
    }
    said.textContent = button.dataset.copied;
  });
}
