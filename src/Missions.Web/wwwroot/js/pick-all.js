// A button that ticks every box of a form, or clears them once all are ticked.
for (const button of document.querySelectorAll("[data-picks]")) {
  const boxes = [...document.querySelectorAll(`input[type=checkbox][form="${button.dataset.picks}"]`)];
  button.hidden = boxes.length === 0;
  button.addEventListener("click", () => {
    const ticked = !boxes.every((box) => box.checked);
    for (const box of boxes) box.checked = ticked;
  });
}
