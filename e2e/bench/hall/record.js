// Looks over a WebGL2 context's shoulder: what a module draws with it in one frame, read back
// from the context itself, so that another renderer can draw exactly the same.

const DRAWS = ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'];

/** Must see the context before the module does: shaders are gone once a program is linked. */
export function watch(gl) {
  const texts = new WeakMap();
  const programs = new WeakMap();
  const layers = new WeakMap();
  before(gl, 'shaderSource', (shader, text) => texts.set(shader, text));
  before(gl, 'attachShader', (program, shader) => {
    const kind = gl.getShaderParameter(shader, gl.SHADER_TYPE) === gl.VERTEX_SHADER ? 'vertex' : 'fragment';
    programs.set(program, { ...programs.get(program), [kind]: texts.get(shader) });
  });
  before(gl, 'texStorage3D', (_target, levels, format, width, height, depth) => {
    layers.set(gl.getParameter(gl.TEXTURE_BINDING_2D_ARRAY), { levels, format, width, height, depth });
  });
  return { gl, programs, layers };
}

function before(gl, name, look) {
  const plain = gl[name];
  gl[name] = (...args) => {
    look(...args);
    return plain.apply(gl, args);
  };
}

/** Draw calls and triangles of what `draw` does. */
export function count(gl, draw) {
  let [calls, triangles] = [0, 0];
  during(gl, (call) => {
    calls += 1;
    triangles += (call.count / 3) * call.instances;
  }, draw);
  return { calls, triangles };
}

/** Each draw of one frame with its program, buffers, uniforms, textures and state. */
export function record(watched, draw) {
  const { gl } = watched;
  const kept = { buffers: new Map(), textures: new Map() };
  const draws = [];
  during(gl, (call) => draws.push(describe(watched, call, kept)), draw);
  return { draws, clear: [...gl.getParameter(gl.COLOR_CLEAR_VALUE)] };
}

function during(gl, see, draw) {
  for (const name of DRAWS) {
    before(gl, name, (mode, ...rest) => {
      if (mode !== gl.TRIANGLES) throw new Error(`${name} of something other than triangles`);
      see(parsed(name, rest));
    });
  }
  draw();
  // The prototype's own functions again: what is timed must not pass through here.
  for (const name of DRAWS) delete gl[name];
}

function parsed(name, rest) {
  switch (name) {
    case 'drawArrays': return { first: rest[0], count: rest[1], instances: 1 };
    case 'drawArraysInstanced': return { first: rest[0], count: rest[1], instances: rest[2], instanced: true };
    case 'drawElements': return { count: rest[0], type: rest[1], offset: rest[2], instances: 1 };
    default: return { count: rest[0], type: rest[1], offset: rest[2], instances: rest[3], instanced: true };
  }
}

function describe(watched, call, kept) {
  const { gl } = watched;
  const program = gl.getParameter(gl.CURRENT_PROGRAM);
  const index = call.type && read(gl, gl.getParameter(gl.ELEMENT_ARRAY_BUFFER_BINDING), kept);
  return {
    ...call,
    shaders: watched.programs.get(program),
    attributes: attributes(gl, program, kept),
    index,
    uniforms: uniforms(watched, program, kept),
    state: {
      depthTest: gl.isEnabled(gl.DEPTH_TEST),
      depthFunc: gl.getParameter(gl.DEPTH_FUNC),
      depthWrite: gl.getParameter(gl.DEPTH_WRITEMASK),
      cull: gl.isEnabled(gl.CULL_FACE),
      blend: gl.isEnabled(gl.BLEND) && [gl.BLEND_SRC_RGB, gl.BLEND_DST_RGB, gl.BLEND_SRC_ALPHA, gl.BLEND_DST_ALPHA].map((what) => gl.getParameter(what)),
    },
  };
}

function attributes(gl, program, kept) {
  const all = [];
  for (let i = 0; i < gl.getProgramParameter(program, gl.ACTIVE_ATTRIBUTES); i++) {
    const { name } = gl.getActiveAttrib(program, i);
    const at = gl.getAttribLocation(program, name);
    if (at < 0) continue;
    const of = (what) => gl.getVertexAttrib(at, what);
    const [size, type] = [of(gl.VERTEX_ATTRIB_ARRAY_SIZE), of(gl.VERTEX_ATTRIB_ARRAY_TYPE)];
    const stride = of(gl.VERTEX_ATTRIB_ARRAY_STRIDE);
    const bytes = size * (type === gl.FLOAT ? 4 : 1);
    if (![gl.FLOAT, gl.UNSIGNED_BYTE].includes(type) || ![0, bytes].includes(stride) || gl.getVertexAttribOffset(at, gl.VERTEX_ATTRIB_ARRAY_POINTER) !== 0) {
      throw new Error(`attribute ${name} lies in its buffer as this comparison doesn't know`);
    }
    all.push({
      name, size,
      isFloat: type === gl.FLOAT,
      isInteger: of(gl.VERTEX_ATTRIB_ARRAY_INTEGER),
      normalized: of(gl.VERTEX_ATTRIB_ARRAY_NORMALIZED),
      divisor: of(gl.VERTEX_ATTRIB_ARRAY_DIVISOR),
      buffer: read(gl, of(gl.VERTEX_ATTRIB_ARRAY_BUFFER_BINDING), kept),
    });
  }
  return all;
}

/** A buffer's bytes; the same object as long as they are the same. */
function read(gl, buffer, kept) {
  const bound = gl.getParameter(gl.COPY_READ_BUFFER_BINDING);
  gl.bindBuffer(gl.COPY_READ_BUFFER, buffer);
  const bytes = new Uint8Array(gl.getBufferParameter(gl.COPY_READ_BUFFER, gl.BUFFER_SIZE));
  gl.getBufferSubData(gl.COPY_READ_BUFFER, 0, bytes);
  gl.bindBuffer(gl.COPY_READ_BUFFER, bound);
  const before = kept.buffers.get(buffer);
  if (before?.length === bytes.length && before.every((byte, i) => byte === bytes[i])) return before;
  kept.buffers.set(buffer, bytes);
  return bytes;
}

function uniforms(watched, program, kept) {
  const { gl } = watched;
  const all = {};
  for (let i = 0; i < gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS); i++) {
    const { name, type } = gl.getActiveUniform(program, i);
    const value = gl.getUniform(program, gl.getUniformLocation(program, name));
    all[name] = type === gl.SAMPLER_2D_ARRAY ? { texture: texture(watched, value, kept) } : { value: typeof value === 'number' ? value : [...value] };
  }
  return all;
}

function texture({ gl, layers }, unit, kept) {
  const active = gl.getParameter(gl.ACTIVE_TEXTURE);
  gl.activeTexture(gl.TEXTURE0 + unit);
  const bound = gl.getParameter(gl.TEXTURE_BINDING_2D_ARRAY);
  if (!kept.textures.has(bound)) {
    const of = (what) => gl.getTexParameter(gl.TEXTURE_2D_ARRAY, what);
    const size = layers.get(bound);
    if (size?.format !== gl.RGBA8) throw new Error('a texture in a format that this comparison does not know');
    kept.textures.set(bound, {
      ...size,
      pixels: pixels(gl, bound, size),
      min: of(gl.TEXTURE_MIN_FILTER), mag: of(gl.TEXTURE_MAG_FILTER),
      wrap: [of(gl.TEXTURE_WRAP_S), of(gl.TEXTURE_WRAP_T)],
    });
  }
  gl.activeTexture(active);
  return kept.textures.get(bound);
}

function pixels(gl, texture, { width, height, depth }) {
  const all = new Uint8Array(width * height * depth * 4);
  const [drawn, frame] = [gl.getParameter(gl.READ_FRAMEBUFFER_BINDING), gl.createFramebuffer()];
  gl.bindFramebuffer(gl.READ_FRAMEBUFFER, frame);
  for (let layer = 0; layer < depth; layer++) {
    gl.framebufferTextureLayer(gl.READ_FRAMEBUFFER, gl.COLOR_ATTACHMENT0, texture, 0, layer);
    const part = all.subarray(layer * width * height * 4, (layer + 1) * width * height * 4);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, part);
  }
  gl.bindFramebuffer(gl.READ_FRAMEBUFFER, drawn);
  gl.deleteFramebuffer(frame);
  return all;
}
