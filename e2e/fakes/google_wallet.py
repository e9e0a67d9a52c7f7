"""Google Wallet's interface as the shop meets it: a token for a service account's signed claim,
classes and objects that are made and changed. PyJWT verifies the claims; every body is compared
with Google's documentation.

google_wallet.py PORT KEY.pem

POST /control {} tells what is there and what was wrong; {"away": true} stops answering.
"""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jwt

from wallet_judge import against_schema

PORT, KEY = int(sys.argv[1]), open(sys.argv[2]).read()
KINDS = {'eventTicketClass': 'EventTicketClass', 'eventTicketObject': 'EventTicketObject'}
SCOPE = 'https://www.googleapis.com/auth/wallet_object.issuer'
state = {'tokens': [], 'problems': [], 'calls': [], 'away': False,
         'eventTicketClass': {}, 'eventTicketObject': {}}


class Wallet(BaseHTTPRequestHandler):
    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def body(self):
        return self.rfile.read(int(self.headers.get('Content-Length', 0)))

    def token(self):
        from urllib.parse import parse_qs
        form = parse_qs(self.body().decode())
        audience = f'http://127.0.0.1:{self.server.server_port}/token'
        try:
            # The tests' clock is not the machine's.
            claims = jwt.decode(form['assertion'][0], KEY, algorithms=['RS256'], audience=audience,
                                options={'verify_iat': False, 'verify_exp': False})
        except (KeyError, jwt.InvalidTokenError) as error:
            return self.answer(400, {'error': 'invalid_grant', 'error_description': str(error)})
        if claims.get('scope') != SCOPE or claims['exp'] - claims['iat'] > 3600:
            return self.answer(400, {'error': 'invalid_scope'})
        state['tokens'].append(f'token-{len(state["tokens"])}')
        return self.answer(200, {'access_token': state['tokens'][-1], 'expires_in': 3599,
                                 'token_type': 'Bearer'})

    def resource(self):
        parts = self.path.split('?')[0].strip('/').split('/')
        if parts[:2] != ['walletobjects', 'v1'] or len(parts) < 3 or parts[2] not in KINDS:
            return self.answer(404, {})
        if state['away']:
            return self.answer(503, {})
        if self.headers.get('Authorization', '')[7:] not in state['tokens']:
            return self.answer(401, {})
        kind, known = parts[2], state[parts[2]]
        value = json.loads(self.body())
        problems = against_schema(KINDS[kind], value)
        state['problems'] += problems
        state['calls'].append([self.command, kind])
        if problems:
            return self.answer(400, {'error': {'message': problems[0]}})
        if self.command == 'PATCH':
            if parts[3] not in known:
                return self.answer(404, {})
            known[parts[3]].update(value)
            # What a change leaves out stays, but a code that is taken off must go: a real patch
            # keeps it, so an inactive object is what counts.
            return self.answer(200, known[parts[3]])
        if value['id'] in known:
            return self.answer(409, {})
        if kind == 'eventTicketObject' and value['classId'] not in state['eventTicketClass']:
            return self.answer(400, {'error': {'message': 'no such class'}})
        known[value['id']] = value
        return self.answer(200, value)

    def do_POST(self):
        if self.path == '/control':
            state.update(json.loads(self.body() or b'{}'))
            return self.answer(200, state)
        return self.token() if self.path == '/token' else self.resource()

    def do_PATCH(self):
        return self.resource()

    def log_message(self, *_):
        pass


if __name__ == '__main__':
    import threading
    server = ThreadingHTTPServer(('127.0.0.1', PORT), Wallet)
    print(server.server_port, flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()
