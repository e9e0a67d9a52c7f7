// A recorded frame as a scene of three.js: the same shaders, buffers, instances and order.
import * as THREE from './three.module.js';

const FACTORS = {
  0: THREE.ZeroFactor, 1: THREE.OneFactor, 0x302: THREE.SrcAlphaFactor, 0x303: THREE.OneMinusSrcAlphaFactor,
};
const DEPTHS = { 0x201: THREE.LessDepth, 0x203: THREE.LessEqualDepth, 0x207: THREE.AlwaysDepth };
const FILTERS = {
  0x2600: THREE.NearestFilter, 0x2601: THREE.LinearFilter,
  0x2700: THREE.NearestMipmapNearestFilter, 0x2701: THREE.LinearMipmapNearestFilter,
  0x2702: THREE.NearestMipmapLinearFilter, 0x2703: THREE.LinearMipmapLinearFilter,
};
const WRAPS = { 0x2901: THREE.RepeatWrapping, 0x812f: THREE.ClampToEdgeWrapping, 0x8370: THREE.MirroredRepeatWrapping };

export function rebuild(canvas, frame) {
  THREE.ColorManagement.enabled = false;
  const renderer = new THREE.WebGLRenderer({ canvas, antialias: false, alpha: false, depth: true, stencil: false });
  renderer.outputColorSpace = THREE.LinearSRGBColorSpace;
  renderer.setPixelRatio(1);
  renderer.setSize(canvas.width, canvas.height, false);
  renderer.sortObjects = false;
  const [r, g, b, a] = frame.clear;
  renderer.setClearColor(new THREE.Color(r, g, b), a);
  const scene = new THREE.Scene();
  scene.matrixWorldAutoUpdate = false;
  const kept = { attributes: new Map(), materials: new Map(), textures: new Map() };
  for (const draw of frame.draws) scene.add(mesh(draw, kept));
  const camera = new THREE.Camera();
  camera.matrixWorldAutoUpdate = false;
  return {
    gl: renderer.getContext(),
    draw: () => renderer.render(scene, camera),
    effort: () => ({ calls: renderer.info.render.calls, triangles: renderer.info.render.triangles }),
    end: () => {
      renderer.dispose();
      renderer.forceContextLoss();
    },
  };
}

function mesh(draw, kept) {
  const geometry = draw.instanced ? new THREE.InstancedBufferGeometry() : new THREE.BufferGeometry();
  for (const one of draw.attributes) geometry.setAttribute(one.name, attribute(one, kept));
  if (draw.instanced) geometry.instanceCount = draw.instances;
  if (draw.index) {
    const Numbers = { 0x1403: Uint16Array, 0x1405: Uint32Array }[draw.type];
    geometry.setIndex(once(kept.attributes, draw.index, 'index', () =>
      new THREE.BufferAttribute(new Numbers(draw.index.buffer), 1)));
    geometry.setDrawRange(draw.offset / Numbers.BYTES_PER_ELEMENT, draw.count);
  } else {
    geometry.setDrawRange(draw.first, draw.count);
  }
  const mesh = new THREE.Mesh(geometry, material(draw, kept));
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  return mesh;
}

function attribute(one, kept) {
  return once(kept.attributes, one.buffer, JSON.stringify([one.size, one.isFloat, one.isInteger, one.normalized, one.divisor]), () => {
    const numbers = one.isFloat ? new Float32Array(one.buffer.buffer) : one.buffer;
    const attribute = one.divisor
      ? new THREE.InstancedBufferAttribute(numbers, one.size, one.normalized, one.divisor)
      : new THREE.BufferAttribute(numbers, one.size, one.normalized);
    if (one.isInteger) attribute.gpuType = THREE.IntType;
    return attribute;
  });
}

/** One for all draws that differ in nothing but their buffers. */
function material({ shaders, uniforms, state }, kept) {
  const values = Object.entries(uniforms).map(([name, { value }]) => [name, value]);
  const key = JSON.stringify([shaders, values, state]);
  return once(kept.materials, key, '', () => {
    const made = new THREE.RawShaderMaterial({
      glslVersion: THREE.GLSL3,
      vertexShader: bare(shaders.vertex),
      fragmentShader: bare(shaders.fragment),
      uniforms: Object.fromEntries(Object.entries(uniforms).map(([name, uniform]) => [name, { value: given(uniform, kept) }])),
      side: state.cull ? THREE.FrontSide : THREE.DoubleSide,
      depthTest: state.depthTest,
      depthFunc: DEPTHS[state.depthFunc],
      depthWrite: state.depthWrite,
    });
    made.forceSinglePass = true;
    if (state.blend) {
      const [src, dst, srcAlpha, dstAlpha] = state.blend.map((factor) => FACTORS[factor]);
      Object.assign(made, { transparent: true, blending: THREE.CustomBlending, blendSrc: src, blendDst: dst, blendSrcAlpha: srcAlpha, blendDstAlpha: dstAlpha });
    } else {
      made.blending = THREE.NoBlending;
    }
    return made;
  });
}

/** three.js writes the version itself. */
const bare = (text) => text.replace(/^\s*#version 300 es[^\n]*\n/, '');

function given({ value, texture }, kept) {
  if (texture) return once(kept.textures, texture, '', () => tiles(texture));
  if (typeof value === 'number') return value;
  switch (value.length) {
    case 16: return new THREE.Matrix4().fromArray(value);
    case 9: return new THREE.Matrix3().fromArray(value);
    default: return new { 2: THREE.Vector2, 3: THREE.Vector3, 4: THREE.Vector4 }[value.length](...value);
  }
}

function tiles(texture) {
  const made = new THREE.DataArrayTexture(texture.pixels, texture.width, texture.height, texture.depth);
  made.minFilter = FILTERS[texture.min];
  made.magFilter = FILTERS[texture.mag];
  [made.wrapS, made.wrapT] = texture.wrap.map((wrap) => WRAPS[wrap]);
  made.generateMipmaps = texture.levels > 1;
  made.needsUpdate = true;
  return made;
}

function once(kept, key, kind, make) {
  const kinds = kept.get(key) ?? new Map();
  kept.set(key, kinds);
  if (!kinds.has(kind)) kinds.set(kind, make());
  return kinds.get(kind);
}
