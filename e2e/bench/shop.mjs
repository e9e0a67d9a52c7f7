// What a performance's page says to whoever reads its source.

/** The plan's addresses, its performance's identity, and the look of each seat by its place. */
export async function loadPerformance(base, path) {
  const answer = await fetch(base + path);
  const page = await answer.text();
  const found = (pattern, what) => {
    const match = page.match(pattern);
    if (!match) throw new Error(`${path} (${answer.status}) names no ${what}`);
    return match[1];
  };
  const seats = found(/class="plan__seats"([^]*?)class="plan__marks"/, 'seats');
  return {
    performance: found(/\bperformance\t([0-9a-f-]{36})\t/, 'performance'),
    module: found(/(\/site\/[0-9a-f]+\/pkg\/hall\.js)/, '3D module'),
    wasm: found(/(\/site\/[0-9a-f]+\/pkg\/hall_bg\.wasm)/, '3D module'),
    scene: `/plans/${found(/\/plans\/([0-9a-f-]+)\//, 'plan')}/scene`,
    seats: [...seats.matchAll(/class="(seat [^"]*)"/g)].map((seat) => seat[1]),
  };
}
