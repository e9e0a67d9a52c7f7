// The place of the keyboard: an inner band in its colour, an outer one in black or white, the
// other of the two, so that one of them is seen on any ground.
in vec2 spot;
in vec3 light;
out vec4 seen;

void main() {
    float away = length(spot);
    float soft = fwidth(away);
    vec3 inner = sqrt(light) * 0.5;
    vec3 outer = vec3(step(dot(inner, vec3(0.30, 0.59, 0.11)), 0.5));
    float shown = smoothstep(0.66 - soft, 0.66, away) * (1.0 - smoothstep(1.0 - soft, 1.0, away));
    seen = vec4(mix(inner, outer, smoothstep(0.83 - soft, 0.83, away)), shown);
}
