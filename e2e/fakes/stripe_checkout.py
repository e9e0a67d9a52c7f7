"""Stripe as the shop and a shopper meet it: payment pages of its own before localstripe, a process
of its own that nobody here wrote, which keeps payments, charges and refunds. What localstripe
leaves out is kept here: sessions, keys against doubling, and that no more goes back than came.
Messages are signed by Stripe's own library.

stripe_checkout.py PORT SECRET_KEY WEBHOOK_SECRET

POST /control {"do": …} does what a test wants.
"""

import json
import re
import secrets
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import stripe

PORT, KEY, WEBHOOK_SECRET = int(sys.argv[1]), sys.argv[2], sys.argv[3]
CARDS = {'pay': '4242424242424242', 'decline': '4000000000000341'}
CHOICES = ('pay', 'pay-silently', 'decline', 'back')
HALF_AN_HOUR, A_DAY = 30 * 60, 24 * 3600
# All that a session may be asked for here; anything else is refused, as Stripe does.
KNOWN = {
    'mode', 'client_reference_id', 'success_url', 'cancel_url', 'locale', 'expires_at',
    'payment_method_types[]', 'line_items[0][quantity]', 'line_items[0][price_data][currency]',
    'line_items[0][price_data][unit_amount]',
    'line_items[0][price_data][product_data][name]', 'metadata[payment]', 'customer_creation',
    'payment_intent_data[metadata][reference]', 'payment_intent_data[metadata][payment]',
    'payment_intent_data[setup_future_usage]',
}
sessions: dict[str, dict] = {}
answers: dict[str, tuple] = {}
states: dict[str, str] = {}
kept_cards: dict[str, str] = {}
mood = {'shift': 0, 'lose-answer': False, 'webhook': ''}
lock = threading.RLock()
local = ''


class Refused(Exception):
    def __init__(self, status: int, kind: str, code: str | None = None, param: str | None = None):
        super().__init__(kind)
        error = {'type': kind, 'code': code, 'param': param, 'message': 'no'}
        self.status, self.body = status, {'error': error}


def now() -> int:
    return int(time.time()) + mood['shift']


def localstripe(method: str, path: str, form: dict | None = None) -> dict:
    body = urllib.parse.urlencode(form).encode() if form is not None else None
    headers = {'authorization': 'Bearer sk_test_12345'}
    request = urllib.request.Request(f'{local}{path}', body, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        told = json.load(error).get('error', {})
        raise Refused(error.code, told.get('type', ''), told.get('code')) from None


def once(key: str | None, path: str, form: list, work):
    """The same key is the same answer, and with other words a mistake."""
    if not key:
        raise Refused(400, 'invalid_request_error', 'no_key')
    with lock:
        if key in answers:
            asked, answer = answers[key]
            if asked != (path, form):
                raise Refused(400, 'idempotency_error')
            return answer
        answer = work()
        answers[key] = ((path, form), answer)
        return answer


def new_session(form: dict) -> dict:
    unknown = set(form) - KNOWN
    if unknown:
        raise Refused(400, 'invalid_request_error', 'parameter_unknown', sorted(unknown)[0])
    if form['mode'] != 'payment' or form['payment_method_types[]'] != 'card':
        raise Refused(400, 'invalid_request_error')
    ends = int(form.get('expires_at', now() + A_DAY))
    if not now() + HALF_AN_HOUR <= ends <= now() + A_DAY:
        raise Refused(400, 'invalid_request_error', None, 'expires_at')
    session = {
        'id': f'cs_test_{secrets.token_hex(12)}', 'object': 'checkout.session', 'form': form,
        'status': 'open', 'payment_status': 'unpaid', 'expires_at': ends, 'livemode': False,
        'payment_intent': None, 'client_reference_id': form.get('client_reference_id'),
        'metadata': {'payment': form['metadata[payment]']},
    }
    session['url'] = f'http://localhost:{PORT}/pay/{session["id"]}'
    sessions[session['id']] = session
    return shown(session, False)


def shown(session: dict, whole: bool) -> dict:
    if session['status'] == 'open' and session['expires_at'] <= now():
        session['status'] = 'expired'
    told = {name: value for name, value in session.items() if name != 'form'}
    if session['status'] != 'open':
        told['url'] = None
    if whole and told['payment_intent']:
        told['payment_intent'] = intent(told['payment_intent'], session)
    return told


def intent(name: str, session: dict | None = None) -> dict:
    """As today's Stripe tells it; localstripe's interface is of 2017."""
    told = localstripe('GET', f'/v1/payment_intents/{name}')
    is_paid = told['status'] == 'succeeded'
    form = session['form'] if session else {}
    return told | {
        'amount_received': told['amount'] if is_paid else 0, 'livemode': False,
        'latest_charge': (told.get('latest_charge') or {}).get('id'),
        'setup_future_usage': form.get('payment_intent_data[setup_future_usage]'),
    }


def pay(session: dict, card: str) -> None:
    form, price = session['form'], 'line_items[0][price_data]'
    method = localstripe('POST', '/v1/payment_methods', {
        'type': 'card', 'card[number]': CARDS[card], 'card[exp_month]': '12',
        'card[exp_year]': '2034', 'card[cvc]': '123',
    })['id']
    asked = {
        'amount': form[f'{price}[unit_amount]'], 'currency': form[f'{price}[currency]'],
        'payment_method': method, 'payment_method_types[]': 'card', 'confirm': 'true',
        'metadata[reference]': form['payment_intent_data[metadata][reference]'],
        'metadata[payment]': form['payment_intent_data[metadata][payment]'],
    }
    if form.get('customer_creation') == 'always':
        customer = localstripe('POST', '/v1/customers', {'name': 'x'})['id']
        localstripe('POST', f'/v1/payment_methods/{method}/attach', {'customer': customer})
        asked['customer'] = customer
    name = localstripe('POST', '/v1/payment_intents', asked)['id']
    session |= {'payment_intent': name, 'status': 'complete', 'payment_status': 'paid'}


def decide(session: dict, choice: str) -> str:
    """Gives the address that the shopper goes to; empty: stays."""
    form = session['form']
    if choice == 'back':
        return form['cancel_url']
    if shown(session, False)['status'] == 'open':
        try:
            pay(session, 'decline' if choice == 'decline' else 'pay')
        except Refused as refused:
            if refused.status == 402:
                return ''
            raise
    if choice == 'pay':
        tell('payment_intent.succeeded', intent(session['payment_intent'], session))
        tell('checkout.session.completed', shown(session, False))
    return form['success_url']


def signed(kind: str, thing: dict) -> tuple[str, str]:
    event = {
        'id': f'evt_{secrets.token_hex(8)}', 'object': 'event', 'type': kind, 'livemode': False,
        'created': now(), 'data': {'object': thing},
    }
    body = json.dumps(event)
    header = stripe.WebhookSignature.generate_signature_header(
        payload=body, secret=WEBHOOK_SECRET, timestamp=now())
    return body, header


def tell(kind: str, thing: dict) -> None:
    if not mood['webhook']:
        return
    body, header = signed(kind, thing)
    headers = {'content-type': 'application/json', 'stripe-signature': header}
    request = urllib.request.Request(mood['webhook'], body.encode(), headers)
    try:
        urllib.request.urlopen(request, timeout=20).close()
    except OSError as trouble:
        print(f'a message was not heard: {trouble}', file=sys.stderr)


def refund(form: dict) -> dict:
    name = form['payment_intent']
    gone = sum(it['amount'] for it in refunds_of(name))
    if gone + int(form['amount']) > intent(name)['amount_received']:
        raise Refused(400, 'invalid_request_error', None, 'amount')
    made = localstripe('POST', '/v1/refunds', form)
    states[made['id']] = mood.get('refunds', 'succeeded')
    return made | {'status': states[made['id']]}


def refunds_of(name: str) -> list[dict]:
    listed = localstripe('GET', f'/v1/refunds?payment_intent={name}&limit=100')['data']
    return [it | {'status': states.get(it['id'], it['status'])} for it in listed]


def api(method: str, path: str, query: dict, form: list, key: str | None) -> dict:
    words = dict(form)
    match method, path.strip('/').split('/')[1:]:
        case 'POST', ['checkout', 'sessions']:
            return once(key, path, form, lambda: new_session(words))
        case 'GET', ['checkout', 'sessions', name] if name in sessions:
            return shown(sessions[name], query.get('expand[]') == 'payment_intent')
        case 'POST', ['checkout', 'sessions', name, 'expire'] if name in sessions:
            if shown(sessions[name], False)['status'] != 'open':
                raise Refused(400, 'invalid_request_error')
            sessions[name]['status'] = 'expired'
            return shown(sessions[name], False)
        case 'POST', ['refunds']:
            return once(key, path, form, lambda: refund(words))
        case 'GET', ['refunds']:
            return {'data': refunds_of(query['payment_intent']), 'has_more': False}
        case 'GET', ['payment_intents', 'search']:
            wanted = re.fullmatch(r"metadata\['payment'\]:'([0-9a-f-]+)'", query['query'])[1]
            known = localstripe('GET', '/v1/payment_intents?limit=100')['data']
            return {'data': [
                intent(it['id']) for it in known if it['metadata'].get('payment') == wanted]}
        case 'POST', ['payment_intents']:
            return once(key, path, form, lambda: intent(
                localstripe('POST', '/v1/payment_intents', words)['id']))
        case _:
            raise Refused(404, 'invalid_request_error', 'resource_missing')


def control(wish: dict) -> dict:
    """What a test may do beside a shopper."""
    match wish['do']:
        case 'now':
            mood['shift'] = int(wish['at_s']) - int(time.time())
        case 'time':
            return {'now': now()}
        case 'webhook':
            mood['webhook'] = wish['url']
        case 'price':
            form = sessions[wish['session']]['form']
            form['line_items[0][price_data][unit_amount]'] = str(wish['amount'])
        case 'lose-answer':
            mood['lose-answer'] = True
        case 'forget-keys':
            answers.clear()
        case 'refunds':
            mood['refunds'] = wish['state']
        case 'refunds-become':
            for name in states:
                states[name] = wish['state']
        case 'choose':
            return {'to': decide(sessions[wish['session']], wish['choice'])}
        case 'sign':
            body, header = signed(wish['type'], wish['object'])
            return {'body': body, 'header': header}
        case 'books':
            session = sessions[wish['session']]
            name = session['payment_intent']
            taken = intent(name)['amount_received'] if name else 0
            gone = sum(it['amount'] for it in refunds_of(name)) if name else 0
            state = shown(session, False)['status']
            return {'taken': taken, 'refunded': gone, 'form': session['form'], 'state': state}
        case other:
            raise Refused(400, other)
    return {}


class Checkout(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    disable_nagle_algorithm = True

    def do_GET(self):
        self.serve('GET')

    def do_POST(self):
        self.serve('POST')

    def serve(self, method: str):
        body = self.rfile.read(int(self.headers.get('content-length') or 0))
        path, _, query = self.path.partition('?')
        try:
            if path == '/control':
                return self.answer(200, json.dumps(control(json.loads(body))))
            form = urllib.parse.parse_qsl(body.decode(), keep_blank_values=True)
            if path.startswith('/pay/'):
                return self.page(method, sessions[path.split('/')[2]], dict(form))
            if self.headers.get('authorization') != f'Bearer {KEY}':
                raise Refused(401, 'invalid_request_error')
            if not self.headers.get('stripe-version'):
                raise Refused(400, 'invalid_request_error')
            query = dict(urllib.parse.parse_qsl(query))
            told = api(method, path, query, form, self.headers.get('idempotency-key'))
            if method == 'POST' and mood['lose-answer']:
                # The line breaks after it was heard.
                mood['lose-answer'] = False
                self.close_connection = True
                return self.connection.shutdown(socket.SHUT_RDWR)
            self.answer(200, json.dumps(told))
        except Refused as refused:
            self.answer(refused.status, json.dumps(refused.body))

    def page(self, method: str, session: dict, form: dict):
        if method == 'POST':
            to = decide(session, form['choice'])
            return self.answer(303, '', [('location', to or f'/pay/{session["id"]}?declined')])
        buttons = ''.join(
            f'<button name="choice" value="{choice}">{choice}</button>' for choice in CHOICES)
        amount = int(session['form']['line_items[0][price_data][unit_amount]']) / 100
        declined = '<p role="alert">declined</p>' if self.path.endswith('?declined') else ''
        self.answer(200, (
            '<!doctype html><html lang="en"><title>Stripe</title><link rel="icon" href="data:,">'
            f'<h1>{amount:.2f}</h1>{declined}<p class="locale">{session["form"]["locale"]}</p>'
            f'<form method="post">{buttons}</form>'
        ), [('content-type', 'text/html; charset=utf-8')])

    def answer(self, status: int, text: str, headers: list | None = None):
        body = text.encode()
        self.send_response(status)
        for name, value in headers or []:
            self.send_header(name, value)
        self.send_header('content-length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def start_localstripe() -> subprocess.Popen:
    global local
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        port = probe.getsockname()[1]
    local = f'http://localhost:{port}'
    command = [sys.executable, '-m', 'localstripe', '--from-scratch', '--port', str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(200):
        try:
            localstripe('GET', '/v1/refunds')
            return process
        except OSError:
            time.sleep(0.1)
    raise SystemExit('localstripe does not answer')


if __name__ == '__main__':
    process = start_localstripe()
    # Whoever started us holds our input: when they are gone, so are we, and localstripe.
    server = ThreadingHTTPServer(('127.0.0.1', PORT), Checkout)
    server.daemon_threads = True
    PORT = server.server_address[1]
    print(PORT, flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()
    process.terminate()
