// Passkeys, on the pages that have a form for them: the server says what is to be signed, the
// browser has its owner sign it, and the form sends that. Where a browser can't, no form is shown.

const can = () =>
  Boolean(globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON && navigator.credentials);

/** What the owner signed, as JSON; empty where the server had no question. */
async function answer(form) {
  const asked = await fetch(form.dataset.options, { method: "POST" });
  if (!asked.ok) return "";
  const { publicKey } = await asked.json();
  const credential = form.dataset.passkey === "create"
    ? await navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey),
    })
    : await navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey),
    });
  return JSON.stringify(credential);
}

/** The owner turned away, or the device has no passkey: the form stays for another try. */
function fail(form) {
  const said = form.querySelector("[role=alert]") ?? document.createElement("p");
  said.className = "field__error";
  said.setAttribute("role", "alert");
  form.append(said);
  said.textContent = form.dataset.failed;
}

function watch(form) {
  let isAsking = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    try {
      form.elements.answer.value = await answer(form);
      form.submit();
    } catch {
      fail(form);
    } finally {
      isAsking = false;
    }
  });
}

/** Shows the forms of a page that has just come. */
export function offer() {
  if (!can()) return;
  for (const form of document.querySelectorAll("form[data-passkey][hidden]")) {
    watch(form);
    form.hidden = false;
  }
  for (const missing of document.querySelectorAll("[data-passkey-missing]")) missing.hidden = true;
}
