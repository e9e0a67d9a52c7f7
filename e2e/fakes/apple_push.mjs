// Apple's push service as the shop meets it: HTTP/2 over TLS, only for who shows a certificate of
// the test authority. Each push is one line of JSON. A token that begins with "gone" is Apple's no
// more, one that begins with "busy" is asked too soon.
//
// node apple_push.mjs PORT CERTIFICATE KEY AUTHORITY

import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';

const [port, cert, key, ca] = process.argv.slice(2);
const server = createSecureServer({
  cert: readFileSync(cert),
  key: readFileSync(key),
  ca: readFileSync(ca),
  requestCert: true,
  rejectUnauthorized: true,
});

server.on('stream', (stream, headers) => {
  let body = '';
  stream.on('data', (part) => { body += part; });
  stream.on('end', () => {
    const path = headers[':path'];
    const token = path.split('/').pop();
    const { UID } = stream.session.socket.getPeerCertificate().subject;
    const said = { method: headers[':method'], path, topic: headers['apns-topic'], body, UID };
    console.log(JSON.stringify(said));
    const answer = (status, reason) => {
      stream.respond({ ':status': status });
      stream.end(reason ? JSON.stringify({ reason }) : '');
    };
    if (token.startsWith('gone')) return answer(410, 'Unregistered');
    if (token.startsWith('busy')) return answer(503, 'ServiceUnavailable');
    if (token.startsWith('bad')) return answer(400, 'BadDeviceToken');
    return answer(200);
  });
});

server.listen(Number(port), '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit()).resume();
