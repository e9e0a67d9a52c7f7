// A halo always faces the eye. The corner is in −1..1.
uniform mat4 camera;
uniform vec3 side;
uniform vec3 up;
in vec2 corner;
in vec4 stand;
in uvec4 shine;
out vec2 spot;
out vec3 light;

void main() {
    spot = corner;
    light = vec3(shine.rgb) / 255.0;
    light *= light * 4.0;
    vec3 at = stand.xyz + (side * corner.x + up * corner.y) * stand.w;
    gl_Position = camera * vec4(at, 1.0);
    // Nearer by a little, so that its own lamp does not cut it.
    gl_Position.z -= 0.02;
}
