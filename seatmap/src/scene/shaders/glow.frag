in vec2 spot;
in vec3 light;
out vec4 seen;

void main() {
    float near = max(1.0 - dot(spot, spot), 0.0);
    seen = vec4(light * near * near * near, 1.0);
}
