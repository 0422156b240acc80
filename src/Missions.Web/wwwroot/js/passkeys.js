// Buttons that ask for a passkey. Where the browser knows none, they stay hidden: a password does as well.
const speaks = window.isSecureContext && typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";

async function ask(zone, form) {
  const token = form.querySelector("input[name=__RequestVerificationToken]").value;
  const answer = await fetch(zone.dataset.options, { method: "POST", headers: { RequestVerificationToken: token, "X-Requested-With": "fetch" } });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const options = await answer.json();
  return "creates" in zone.dataset
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

for (const zone of document.querySelectorAll("[data-passkey]")) {
  const form = zone.closest("form");
  const said = zone.querySelector("[role=alert]");
  zone.hidden = !speaks;
  for (const other of document.querySelectorAll("[data-passkey-missing]")) other.hidden = speaks;
  const button = zone.querySelector("button");
  button.addEventListener("click", async () => {
    said.textContent = "";
    button.disabled = true;
    try {
      zone.querySelector("input[name=Credential]").value = JSON.stringify(await ask(zone, form));
      form.submit();
    } catch {
      said.textContent = zone.dataset.refused;
      button.disabled = false;
    }
  });
}
