"""PayPal as the shop meets it: tokens, orders, captures, refunds, and the verification of its
messages, which openssl signs and openssl verifies over the very bytes that the shop sent on. The
certificate of that signature is published too, from an authority of our own.
Where PAYPAL_OPENAPI names the folder with PayPal's own OpenAPI documents
(checkout_orders_v2.json, payments_payment_v2.json, notifications_webhooks_v1.json), every request
is validated against them.

paypal_orders.py PORT CLIENT_ID SECRET WEBHOOK_ID

POST /control {"do": …} does what a test wants.
"""

import base64
import json
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request
import zlib
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PORT, CLIENT_ID, SECRET, WEBHOOK_ID = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
SHAPES = {
    'order_request': 'checkout_orders_v2.json',
    'order_capture_request': 'checkout_orders_v2.json',
    'refund_request': 'payments_payment_v2.json',
    'verify_webhook_signature': 'notifications_webhooks_v1.json',
}
CERTIFICATES = '/v1/notifications/certs/'
CHOICES = ('approve', 'decline', 'cancel')
orders: dict[str, dict] = {}
answers: dict[tuple, tuple] = {}
tokens: set[str] = set()
mood = {
    'lose-answer': False, 'webhook': '', 'refunds': 'COMPLETED', 'verifications': 0,
    'certificates': 0, 'host': '',
}
lock = threading.RLock()
folder = Path(tempfile.mkdtemp())


class Refused(Exception):
    def __init__(self, status: int, name: str, issue: str = ''):
        super().__init__(name)
        self.status, self.body = status, {'name': name, 'details': [{'issue': issue}]}


def unprocessable(issue: str) -> Refused:
    return Refused(422, 'UNPROCESSABLE_ENTITY', issue)


def validators() -> dict:
    documents = os.environ.get('PAYPAL_OPENAPI')
    if not documents:
        print('PAYPAL_OPENAPI is not set: no shape is checked', file=sys.stderr)
        return {}
    import jsonschema_rs

    def of(shape: str, file: str):
        components = json.loads((Path(documents) / file).read_text())['components']
        schema = {'$ref': f'#/components/schemas/{shape}', 'components': components}
        return jsonschema_rs.Draft7Validator(schema, validate_formats=True)

    made = {shape: of(shape, file) for shape, file in SHAPES.items()}
    wrong = {'intent': 'BUY', 'purchase_units': [{'amount': {'currency_code': 'EURO'}}]}
    assert not made['order_request'].is_valid(wrong), 'a validator that refuses nothing'
    return made


def check(shape: str, wish: dict) -> None:
    validator = shapes.get(shape)
    for trouble in validator.iter_errors(wish) if validator else []:
        print(f'{shape}: {trouble.instance_path} {trouble.message}', file=sys.stderr)
        raise Refused(400, 'INVALID_REQUEST', shape.upper())


def openssl(*arguments: str, data: bytes = b'') -> subprocess.CompletedProcess:
    return subprocess.run(['openssl', *arguments], input=data, capture_output=True, check=False)


def once(key: str | None, path: str, wish: dict, work):
    """The same key is the same answer, and with other words a mistake."""
    if not key or len(key) > 108:
        raise Refused(400, 'INVALID_REQUEST', 'NO_REQUEST_ID')
    with lock:
        if (path, key) in answers:
            asked, answer = answers[path, key]
            if asked != wish:
                raise unprocessable('PAYPAL_REQUEST_ID_REUSED')
            return answer()
        answer = work()
        answers[path, key] = (wish, answer)
        return answer()


def new_order(wish: dict):
    check('order_request', wish)
    unit = wish['purchase_units'][0]
    number = secrets.token_hex(8).upper()
    orders[number] = {
        'id': number, 'status': 'PAYER_ACTION_REQUIRED', 'mood': '',
        'context': wish['payment_source']['paypal']['experience_context'],
        'purchase_units': [unit | {'payments': {'captures': [], 'refunds': []}}],
        'links': [{
            'rel': 'payer-action', 'href': f'http://localhost:{PORT}/checkoutnow?token={number}',
        }],
    }
    return lambda: shown(number)


def shown(number: str) -> dict:
    if number not in orders:
        raise Refused(404, 'RESOURCE_NOT_FOUND', 'INVALID_RESOURCE_ID')
    hidden = ('mood', 'context')
    return {name: value for name, value in orders[number].items() if name not in hidden}


def captured(number: str, wish: dict):
    check('order_capture_request', wish)
    shown(number)
    order = orders[number]
    unit = order['purchase_units'][0]
    if unit['payments']['captures']:
        raise unprocessable('ORDER_ALREADY_CAPTURED')
    if order['status'] != 'APPROVED':
        raise unprocessable('ORDER_NOT_APPROVED')
    if order['mood'] == 'decline':
        raise unprocessable('INSTRUMENT_DECLINED')
    state = 'PENDING' if order['mood'] == 'pending' else 'COMPLETED'
    unit['payments']['captures'].append({
        'id': secrets.token_hex(8).upper(), 'status': state, 'amount': unit['amount'],
    })
    order['status'] = 'COMPLETED'
    return lambda: shown(number)


def of_capture(name: str) -> dict:
    for order in orders.values():
        payments = order['purchase_units'][0]['payments']
        if any(it['id'] == name for it in payments['captures']):
            return payments
    raise Refused(404, 'RESOURCE_NOT_FOUND', 'INVALID_RESOURCE_ID')


def gone(payments: dict) -> Decimal:
    return sum((Decimal(it['amount']['value']) for it in payments['refunds']), Decimal(0))


def refunded(name: str, wish: dict):
    check('refund_request', wish)
    payments = of_capture(name)
    taken = Decimal(payments['captures'][0]['amount']['value'])
    if gone(payments) == taken:
        raise unprocessable('CAPTURE_FULLY_REFUNDED')
    if gone(payments) + Decimal(wish['amount']['value']) > taken:
        raise unprocessable('REFUND_AMOUNT_EXCEEDED')
    refund = wish | {'id': secrets.token_hex(8).upper(), 'status': mood['refunds']}
    payments['refunds'].append(refund)
    return lambda: refund


def proof(identity: str, at: str, body: bytes) -> bytes:
    return f'{identity}|{at}|{WEBHOOK_ID}|{zlib.crc32(body)}'.encode()


def signed(event: dict) -> dict:
    body = json.dumps(event, ensure_ascii=False)
    identity, at = f'a-{secrets.token_hex(8)}', '2026-11-20T12:00:00Z'
    key = str(folder / 'key.pem')
    signature = openssl('dgst', '-sha256', '-sign', key, data=proof(identity, at, body.encode()))
    return {'body': body, 'headers': {
        'paypal-auth-algo': 'SHA256withRSA', 'paypal-transmission-id': identity,
        'paypal-cert-url': f'http://{mood["host"]}{CERTIFICATES}CERT-1',
        'paypal-transmission-time': at,
        'paypal-transmission-sig': base64.b64encode(signature.stdout).decode(),
    }}


def verified(raw: bytes) -> dict:
    """Over the message's bytes as they stand in the question, not over what they mean."""
    wish = json.loads(raw)
    check('verify_webhook_signature', wish)
    mood['verifications'] += 1
    body = raw.partition(b'"webhook_event":')[2][:-1]
    with tempfile.NamedTemporaryFile(dir=folder) as signature:
        signature.write(base64.b64decode(wish['transmission_sig']))
        signature.flush()
        told = openssl(
            'dgst', '-sha256', '-verify', str(folder / 'public.pem'),
            '-signature', signature.name,
            data=proof(wish['transmission_id'], wish['transmission_time'], body))
    good = told.returncode == 0 and wish['webhook_id'] == WEBHOOK_ID
    return {'verification_status': 'SUCCESS' if good else 'FAILURE'}


def api(method: str, path: str, raw: bytes, key: str | None) -> dict:
    wish = json.loads(raw) if raw else {}
    match method, path.strip('/').split('/'):
        case 'POST', ['v2', 'checkout', 'orders']:
            return once(key, path, wish, lambda: new_order(wish))
        case 'GET', ['v2', 'checkout', 'orders', number]:
            return shown(number)
        case 'POST', ['v2', 'checkout', 'orders', number, 'capture']:
            return once(key, path, wish, lambda: captured(number, wish))
        case 'POST', ['v2', 'payments', 'captures', name, 'refund']:
            return once(key, path, wish, lambda: refunded(name, wish))
        case 'POST', ['v1', 'notifications', 'verify-webhook-signature']:
            return verified(raw)
        case _:
            raise Refused(404, 'RESOURCE_NOT_FOUND')


def control(wish: dict) -> dict:
    """What a test may do beside a payer."""
    match wish['do']:
        case 'approve' | 'decline' | 'pending':
            orders[wish['order']] |= {'status': 'APPROVED', 'mood': wish['do']}
        case 'clear':
            for capture in orders[wish['order']]['purchase_units'][0]['payments']['captures']:
                capture['status'] = wish['state']
        case 'refunds':
            mood['refunds'] = wish['state']
        case 'refunds-become':
            for refund in orders[wish['order']]['purchase_units'][0]['payments']['refunds']:
                refund['status'] = wish['state']
        case 'forget-keys':
            answers.clear()
        case 'end-tokens':
            tokens.clear()
        case 'lose-answer':
            mood['lose-answer'] = True
        case 'webhook':
            mood['webhook'] = wish['url']
        case 'tell':
            return {'status': tell(wish['order'])}
        case 'sign':
            return signed(wish['event'])
        case 'books':
            payments = orders[wish['order']]['purchase_units'][0]['payments']
            return {'captures': len(payments['captures']), 'refunded': str(gone(payments))}
        case 'asked':
            return {name: mood[name] for name in ('verifications', 'certificates')}
        case 'authority':
            return {'pem': (folder / 'authority.pem').read_text()}
        case other:
            raise Refused(400, other)
    return {}


def tell(number: str) -> int:
    """That the payer approved."""
    message = signed({'event_type': 'CHECKOUT.ORDER.APPROVED', 'resource': shown(number)})
    request = urllib.request.Request(
        mood['webhook'], message['body'].encode(), message['headers'])
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def certify() -> None:
    """The key that signs, its certificate, and the authority of that."""
    def at(name: str) -> str:
        return str(folder / name)

    (folder / 'extensions').write_text(
        'subjectAltName=DNS:messageverificationcerts.paypal.com\n'
        'basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth,clientAuth\n')
    for step in (
        ('genrsa', '-out', at('key.pem'), '2048'),
        ('rsa', '-in', at('key.pem'), '-pubout', '-out', at('public.pem')),
        ('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', at('authority-key.pem')),
        ('req', '-x509', '-new', '-key', at('authority-key.pem'), '-subj', '/CN=An authority',
         '-days', '36500', '-out', at('authority.pem')),
        ('req', '-new', '-key', at('key.pem'), '-subj',
         '/CN=messageverificationcerts.paypal.com', '-out', at('request.pem')),
        ('x509', '-req', '-in', at('request.pem'), '-CA', at('authority.pem'),
         '-CAkey', at('authority-key.pem'), '-CAcreateserial', '-days', '36500',
         '-extfile', at('extensions'), '-out', at('certificate.pem')),
    ):
        made = openssl(*step)
        assert made.returncode == 0, made.stderr.decode()


def decide(number: str, choice: str) -> str:
    """Gives the address that the payer goes to."""
    context = orders[number]['context']
    if choice == 'cancel':
        return context['cancel_url']
    orders[number] |= {'status': 'APPROVED', 'mood': choice}
    return f'{context["return_url"]}?token={number}&PayerID=QYR5Z8XDVJNXQ'


class PayPal(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    disable_nagle_algorithm = True

    def do_GET(self):
        self.serve('GET')

    def do_POST(self):
        self.serve('POST')

    def serve(self, method: str):
        raw = self.rfile.read(int(self.headers.get('content-length') or 0))
        try:
            if self.path == '/control':
                # As the tests write this bank's address, so the shop does.
                mood['host'] = self.headers['host']
                return self.answer(200, control(json.loads(raw)))
            if self.path.startswith('/checkoutnow?token='):
                return self.page(method, self.path.partition('=')[2], raw.decode())
            if self.path.startswith(CERTIFICATES):
                mood['certificates'] += 1
                if self.path != f'{CERTIFICATES}CERT-1':
                    raise Refused(404, 'RESOURCE_NOT_FOUND')
                return self.write(200, (folder / 'certificate.pem').read_bytes(), [])
            who = self.headers.get('authorization') or ''
            if self.path == '/v1/oauth2/token':
                known = base64.b64encode(f'{CLIENT_ID}:{SECRET}'.encode()).decode()
                if who != f'Basic {known}' or raw != b'grant_type=client_credentials':
                    raise Refused(401, 'invalid_client')
                token = secrets.token_hex(16)
                tokens.add(token)
                return self.answer(200, {'access_token': token, 'expires_in': 32400})
            if who.removeprefix('Bearer ') not in tokens:
                raise Refused(401, 'invalid_token')
            told = api(method, self.path, raw, self.headers.get('paypal-request-id'))
            if method == 'POST' and mood['lose-answer']:
                # The line breaks after it was heard.
                mood['lose-answer'] = False
                self.close_connection = True
                return self.connection.shutdown(socket.SHUT_RDWR)
            self.answer(200, told)
        except Refused as refused:
            self.answer(refused.status, refused.body)

    def page(self, method: str, number: str, form: str):
        if method == 'POST':
            choice = urllib.parse.parse_qs(form)['choice'][0]
            return self.write(303, b'', [('location', decide(number, choice))])
        buttons = ''.join(
            f'<button name="choice" value="{choice}">{choice}</button>' for choice in CHOICES)
        order, context = orders[number], orders[number]['context']
        amount = order['purchase_units'][0]['amount']['value']
        page = (
            '<!doctype html><html lang="en"><title>PayPal</title><link rel="icon" href="data:,">'
            f'<h1>{amount}</h1><p class="locale">{context.get("locale")}</p>'
            f'<form method="post">{buttons}</form>'
        )
        self.write(200, page.encode(), [('content-type', 'text/html; charset=utf-8')])

    def answer(self, status: int, told: dict):
        self.write(status, json.dumps(told).encode(), [])

    def write(self, status: int, body: bytes, headers: list):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header('content-length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


if __name__ == '__main__':
    shapes = validators()
    certify()
    server = ThreadingHTTPServer(('127.0.0.1', PORT), PayPal)
    server.daemon_threads = True
    PORT = server.server_address[1]
    print(PORT, flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    # Whoever started us holds our input: when they are gone, so are we.
    sys.stdin.read()
