// Buttons that copy what a field holds, or what an element says. Without scripts, or where the browser forbids it, the field can be copied from.
for (const button of document.querySelectorAll("[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  const said = document.getElementById(`${field.id}-copied`);
  button.hidden = false;
  const isField = "value" in field;
  const select = () => (isField ? field.select() : getSelection().selectAllChildren(field));
  if (isField) field.addEventListener("focus", select);
  button.addEventListener("click", async () => {
    said.textContent = "";
    if (isField) field.focus();
    select();
    try {
      await navigator.clipboard.writeText(isField ? field.value : field.textContent);
    } catch {
      if (!document.execCommand("copy")) return;
    }
    said.textContent = button.dataset.copied;
  });
}
