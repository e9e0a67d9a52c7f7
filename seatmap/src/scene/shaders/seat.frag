in vec3 light;
out vec4 seen;

void main() {
    vec3 c = light * (1.0 + light * 0.10) / (1.0 + light * 0.62);
    seen = vec4(sqrt(c), 1.0);
}
