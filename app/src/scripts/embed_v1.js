// <parterre-plan performance="…" lang="…">: the plan of a performance in another site's page. What
// it promises stands in docs/embedding.md; this address keeps it for good.
(() => {
  const NAME = "parterre-plan";
  const shop = new URL(document.currentScript.src).origin;
  if (customElements.get(NAME)) return;

  /** The page's own words stand until the shop's page tells of itself; after this time alone. */
  const PATIENCE_MS = 15000;
  const HEIGHT_MAX = 2000;

  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = ["performance", "lang", "offer"];

    #frame = document.createElement("iframe");
    #slot = document.createElement("slot");
    #timer = 0;

    constructor() {
      super();
      const style = { display: "block", inlineSize: "100%", blockSize: "40rem", border: "0" };
      Object.assign(this.#frame.style, style);
      this.#frame.allow = "fullscreen";
      this.attachShadow({ mode: "open" }).append(this.#slot, this.#frame);
    }

    connectedCallback() {
      this.style.display ||= "block";
      addEventListener("message", this);
      this.#load();
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      clearTimeout(this.#timer);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#load();
    }

    #load() {
      const page = this.closest("[lang]")?.lang.split("-")[0];
      const language = this.getAttribute("lang") || page || "";
      const performance = this.getAttribute("performance") ?? "";
      const offer = this.getAttribute("offer");
      const path = ["", language, "embed", performance].map(encodeURIComponent).join("/");
      const query = offer ? `?offer=${encodeURIComponent(offer)}` : "";
      if (this.#frame.src === shop + path + query) return;
      clearTimeout(this.#timer);
      this.#show(performance !== "", true);
      if (performance === "") return;
      this.#frame.title = this.title || performance;
      this.#frame.src = shop + path + query;
      this.#timer = setTimeout(() => this.#show(false, true), PATIENCE_MS);
    }

    #show(isFrame, isSlot) {
      this.#frame.hidden = !isFrame;
      this.#frame.style.display = isFrame ? "block" : "none";
      this.#slot.hidden = !isSlot;
      this.#slot.style.display = isSlot ? "contents" : "none";
    }

    handleEvent({ source, origin, data }) {
      if (origin !== shop || source !== this.#frame.contentWindow) return;
      const { height, title } = data?.parterre ?? {};
      if (!Number.isFinite(height)) return;
      clearTimeout(this.#timer);
      this.#show(true, false);
      this.#frame.style.blockSize = `${Math.min(Math.max(height, 0), HEIGHT_MAX)}px`;
      if (!this.title && typeof title === "string") this.#frame.title = title;
    }
  });
})();
