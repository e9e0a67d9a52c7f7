// Our hall and three.js's beside each other in one page: pictures compared, frames in turns.
import { count, record, watch } from './record.js';
import { rebuild } from './rebuild.js';

const SEAT_TAKEN = 1;
/** Both start cold: shaders are compiled at their first use. */
const WARM_UP = 4;

let due = null;
// The module draws when it is told to, so that one frame can be timed from its first call on.
window.requestAnimationFrame = (call) => {
  due = call;
  return 1;
};
window.cancelAnimationFrame = () => { due = null; };

export async function open({ module, wasm, scene, seats, size }) {
  const getContext = HTMLCanvasElement.prototype.getContext;
  let watched = null;
  const ours = canvas(size, 'ours');
  ours.getContext = (kind, wanted) => {
    const gl = getContext.call(ours, kind, { ...wanted, antialias: false });
    watched ??= gl && watch(gl);
    return gl;
  };
  const { default: init, HallView } = await import(module);
  await init({ module_or_path: wasm });
  const bytes = new Uint8Array(await (await fetch(scene)).arrayBuffer());
  const hall = new HallView(ours, bytes);
  hall.set_reduced(true);
  // A third of the house sold: people sit there.
  hall.set_states(Uint8Array.from({ length: seats }, (_, place) => (place % 3 === 0 ? SEAT_TAKEN : 0)));
  const { gl } = watched;
  if (gl.getContextAttributes().antialias) throw new Error('multisampling is on');
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const draw = () => {
    hall.resize();
    due(performance.now());
  };
  const go = (place) => {
    if (place === null) hall.whole();
    else if (!hall.sit(place)) throw new Error(`there is no seat ${place}`);
    draw();
  };
  return { renderer: gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER), watched, hall, draw, go, size };
}

/** The most of any seat's view, counted at every `step`th seat, and of the whole house. */
export function most({ watched, draw, go, hall }, seats, step) {
  const views = [null];
  for (let place = 0; place < seats; place += step) views.push(place);
  const top = { calls: 0, triangles: 0, views: views.length };
  for (const place of views) {
    go(place);
    const effort = count(watched.gl, draw);
    const said = hall.stats();
    if (said.draw_calls !== effort.calls || said.triangles !== effort.triangles) {
      throw new Error(`the module counts ${said.draw_calls}, ${said.triangles}; the context ${effort.calls}, ${effort.triangles}`);
    }
    top.calls = Math.max(top.calls, effort.calls);
    top.triangles = Math.max(top.triangles, effort.triangles);
  }
  return top;
}

export async function compare({ watched, draw, go, size }, place, { turns, seconds }) {
  go(place);
  const frame = record(watched, draw);
  const sheet = canvas(size, 'three');
  const three = rebuild(sheet, frame);
  const both = [{ gl: watched.gl, draw, times: [] }, { gl: three.gl, draw: three.draw, times: [] }];
  const [mine, theirs] = both.map(picture);
  const errors = both.map(({ gl }) => gl.getError());
  if (errors.some((error) => error)) throw new Error(`GL errors: ${errors}`);
  const calls = frame.draws.length;
  if (three.effort().calls !== calls) throw new Error(`three.js draws ${three.effort().calls} times instead of ${calls}`);
  for (let i = 0; i < WARM_UP; i++) both.forEach(timed);
  const end = performance.now() + seconds * 1000;
  for (let i = 0; i < turns && performance.now() < end; i++) {
    const pair = i % 2 ? [...both].reverse() : both;
    for (const one of pair) one.times.push(timed(one));
    await new Promise((done) => setTimeout(done));
  }
  three.end();
  sheet.remove();
  const triangles = frame.draws.reduce((sum, one) => sum + (one.count / 3) * one.instances, 0);
  return { likeness: likeness(mine, theirs), calls, triangles, ours: both[0].times, three: both[1].times };
}

function canvas([width, height], name) {
  const made = Object.assign(document.createElement('canvas'), { width, height, id: name });
  made.style.cssText = `width:${width}px;height:${height}px;display:block`;
  document.body.append(made);
  return made;
}

/** One frame from the first call until its pixels are there, and the script's part of it. */
function timed({ gl, draw }) {
  const begun = performance.now();
  draw();
  const script = performance.now() - begun;
  gl.finish();
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return { frame: performance.now() - begun, script };
}

function picture({ gl, draw }) {
  draw();
  const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
  const pixels = new Uint8Array(width * height * 4);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  return pixels;
}

/** Mean difference of a channel in 1/255, share of pixels that differ visibly, and how much
 * there is to see at all: two black pictures are alike too. */
function likeness(one, other) {
  let [sum, off, light, square] = [0, 0, 0, 0];
  for (let i = 0; i < one.length; i += 4) {
    let worst = 0;
    for (let channel = 0; channel < 3; channel++) {
      const apart = Math.abs(one[i + channel] - other[i + channel]);
      sum += apart;
      worst = Math.max(worst, apart);
    }
    off += worst > 8;
    light += one[i];
    square += one[i] ** 2;
  }
  const pixels = one.length / 4;
  return { mean: sum / pixels / 3, off: off / pixels, contrast: Math.sqrt(square / pixels - (light / pixels) ** 2) };
}
