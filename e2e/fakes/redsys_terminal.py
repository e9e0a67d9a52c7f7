"""A terminal of Redsys as the shop and a shopper meet it. All its signing is python-redsys',
so that a mistake in the shop's own can't cancel out; so is its idea of what a form may hold.

redsys_terminal.py PORT SECRET MERCHANT_CODE TERMINAL

Beside Redsys' own addresses, POST /control {"order": …, "do": …} does what a test wants.
"""

import json
import re
import sys
import threading
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ElementTree
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from redsys.crypto import HMAC_SHA256_V1, get_signer
from redsys.models import RedirectPaymentMessage, RefundMessage, decode_merchant_parameters
from redsys.request import MERCHANT_PARAMETERS, SIGNATURE, SIGNATURE_VERSION
from redsys_signer import check, sign

PORT, SECRET, MERCHANT, TERMINAL = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
CHOICES = ('pay', 'pay-silently', 'pay-late', 'decline', 'abandon')
RESPONSES = {'paid': '0000', 'declined': '0190', 'abandoned': '9915'}
operations: dict[str, dict] = {}
refunds: list[dict] = []
lost_answers: set[str] = set()
cards: set[str] = set()
lock = threading.RLock()


class Refused(Exception):
    """A SIS code."""


def verified(envelope: dict) -> dict:
    try:
        checked = check(envelope, SECRET)
    except (KeyError, ValueError):
        raise Refused('SIS0430') from None
    if not checked['signed']:
        raise Refused('SIS0042')
    parameters = {name.upper(): value for name, value in checked['parameters'].items()}
    if parameters.get('DS_MERCHANT_MERCHANTCODE') != MERCHANT:
        raise Refused('SIS0008')
    if parameters.get('DS_MERCHANT_TERMINAL') != TERMINAL:
        raise Refused('SIS0010')
    return parameters


def validated(model, parameters: dict) -> None:
    """What python-redsys would let a shop send; other fields are its `extra`, and refused."""
    names = {(field.alias or name).upper(): name for name, field in model.model_fields.items()}
    known = {names[name]: value for name, value in parameters.items() if name in names}
    known['amount'] = int(parameters['DS_MERCHANT_AMOUNT']) / 100
    model(**known)
    strange = [name for name in parameters if name not in names]
    if strange:
        raise Refused(f'SIS0000 {strange}')


def opened(envelope: dict) -> dict:
    parameters = verified(envelope)
    order = parameters['DS_MERCHANT_ORDER']
    if not re.fullmatch(r'[0-9]{4}[a-zA-Z0-9]{0,8}', order):
        raise Refused('SIS0014')
    validated(RedirectPaymentMessage, parameters)
    with lock:
        known = operations.get(order)
        if known and (known['state'] != 'open' or known['parameters'] != parameters):
            raise Refused('SIS0051')
        return operations.setdefault(order, {
            'order': order, 'state': 'open', 'parameters': parameters,
            'version': envelope[SIGNATURE_VERSION], 'told': 0,
        })


def facts(operation: dict) -> dict:
    parameters = operation['parameters']
    response = operation.get('response') or RESPONSES.get(operation['state'], '9998')
    told = {
        'Ds_Date': '20%2F11%2F2026', 'Ds_Hour': '20%3A15',
        'Ds_Amount': operation.get('amount', parameters['DS_MERCHANT_AMOUNT']),
        'Ds_Currency': parameters['DS_MERCHANT_CURRENCY'],
        'Ds_Order': operation['order'], 'Ds_MerchantCode': MERCHANT,
        'Ds_Terminal': TERMINAL.zfill(3), 'Ds_Response': response,
        'Ds_MerchantData': '', 'Ds_SecurePayment': '1', 'Ds_TransactionType': '0',
        'Ds_ConsumerLanguage': parameters.get('DS_MERCHANT_CONSUMERLANGUAGE', '1'),
        'Ds_AuthorisationCode': operation['order'][-6:] if response < '0100' else '      ',
    }
    if parameters.get('DS_MERCHANT_IDENTIFIER') == 'REQUIRED' and response < '0100':
        card = f'card{operation["order"]}'
        cards.add(card)
        told |= {'Ds_Merchant_Identifier': card, 'Ds_Merchant_Cof_Txnid': operation['order']}
    return told


def notification(operation: dict) -> bytes:
    envelope = sign(facts(operation), SECRET, operation['version'])
    return urllib.parse.urlencode(envelope).encode()


def notify(operation: dict) -> None:
    operation['told'] += 1
    url = operation['parameters']['DS_MERCHANT_MERCHANTURL']
    kind = {'content-type': 'application/x-www-form-urlencoded'}
    request = urllib.request.Request(url, notification(operation), kind)
    try:
        urllib.request.urlopen(request, timeout=20).close()
    except OSError:
        # Redsys says it once: a shop that isn't there has to ask.
        pass


def decide(operation: dict, choice: str) -> str:
    """Gives the address that the shopper goes to."""
    with lock:
        if operation['state'] == 'open' and choice != 'pay-late':
            paid = choice.startswith('pay')
            state = 'paid' if paid else 'declined' if choice == 'decline' else 'abandoned'
            operation['state'] = state
    if choice in ('pay', 'decline'):
        notify(operation)
    is_paid = operation['state'] == 'paid'
    return operation['parameters']['DS_MERCHANT_URLOK' if is_paid else 'DS_MERCHANT_URLKO']


def rest(envelope: dict) -> dict | None:
    parameters = verified(envelope)
    order, amount = parameters['DS_MERCHANT_ORDER'], int(parameters['DS_MERCHANT_AMOUNT'])
    kind = parameters['DS_MERCHANT_TRANSACTIONTYPE']
    with lock:
        operation = operations.get(order)
        if kind == '3':
            validated(RefundMessage, parameters)
            if not operation or operation['state'] != 'paid':
                raise Refused('SIS0054')
            gone = sum(it['amount'] for it in refunds if it['order'] == order)
            taken = int(operation.get('amount', operation['parameters']['DS_MERCHANT_AMOUNT']))
            if gone + amount > taken:
                raise Refused('SIS0057')
            refunds.append({'order': order, 'amount': amount})
            told = facts(operation) | {'Ds_Amount': str(amount), 'Ds_Response': '0900'}
            told['Ds_TransactionType'] = '3'
        else:
            if operation:
                raise Refused('SIS0051')
            if parameters.get('DS_MERCHANT_COF_INI') != 'N' or not charged_alone(parameters):
                raise Refused('SIS0000')
            known = parameters['DS_MERCHANT_IDENTIFIER'] in cards
            operation = operations[order] = {
                'order': order, 'state': 'paid' if known else 'declined', 'told': 0,
                'parameters': parameters, 'version': envelope[SIGNATURE_VERSION],
            }
            told = facts(operation)
        if order in lost_answers:
            lost_answers.discard(order)
            return None
    return sign(told, SECRET, envelope[SIGNATURE_VERSION])


def charged_alone(parameters: dict) -> bool:
    mit = parameters.get('DS_MERCHANT_EXCEP_SCA') == 'MIT'
    return mit and parameters.get('DS_MERCHANT_DIRECTPAYMENT') == 'true'


def queried(soap: bytes) -> str:
    question = ElementTree.fromstring(soap).find('.//cadenaXML').text
    version = re.search(r'<Version.*</Version>', question).group()
    order = ElementTree.fromstring(version).findtext('.//Ds_Order')
    kind = ElementTree.fromstring(version).findtext('.//Ds_TransactionType')
    signature = ElementTree.fromstring(question).findtext('Signature')
    expected = get_signer(SECRET, HMAC_SHA256_V1).sign(order, version.encode()).decode()
    with lock:
        operation = operations.get(order)
        if signature != expected:
            inside = error('XML0020')
        elif not operation:
            inside = error('XML0024')
        elif kind == '0':
            inside = told_of(operation, facts(operation))
        else:
            parts = [
                told_of(operation, facts(operation) | {
                    'Ds_Amount': str(it['amount']), 'Ds_Response': '0900',
                    'Ds_TransactionType': '3',
                })
                for it in refunds if it['order'] == order
            ]
            inside = ''.join(parts) or error('XML0024')
    document = f'<Messages><Version Ds_Version="0.0"><Message>{inside}</Message></Version>'
    document += '<Signature>-</Signature></Messages>'
    return (
        '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv='
        '"http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>'
        '<p259:consultaOperacionesResponse xmlns:p259="http://webservices.apl02.redsys.es">'
        f'<consultaOperacionesReturn>{escape(document)}</consultaOperacionesReturn>'
        '</p259:consultaOperacionesResponse></soapenv:Body></soapenv:Envelope>'
    )


def error(code: str) -> str:
    return f'<ErrorMsg><Ds_ErrorCode>{code}</Ds_ErrorCode></ErrorMsg>'


def told_of(operation: dict, told: dict) -> str:
    state = 'S' if operation['state'] == 'open' else 'F'
    fields = ''.join(f'<{name}>{escape(text)}</{name}>' for name, text in told.items())
    return f'<Response Ds_Version="0.0">{fields}<Ds_State>{state}</Ds_State></Response>'


def control(wish: dict) -> dict:
    """What a test may do beside a shopper."""
    order, do = wish.get('order'), wish['do']
    if do == 'open':
        return {'order': opened(wish['envelope'])['order']}
    operation = operations.get(order)
    if do == 'lose-answer':
        lost_answers.add(order)
    elif do == 'notification':
        return {'body': notification(operation).decode()}
    elif do == 'notify':
        notify(operation)
    elif do == 'books':
        gone = sum(it['amount'] for it in refunds if it['order'] == order)
        is_paid = operation['state'] == 'paid'
        asked = operation['parameters']['DS_MERCHANT_AMOUNT']
        return {
            'state': operation['state'], 'refunded': gone, 'told': operation['told'],
            'taken': int(operation.get('amount', asked)) if is_paid else 0,
        }
    elif do == 'fail':
        operation['state'] = 'declined'
    elif do == 'take':
        operation |= {'state': 'paid', 'amount': str(wish['amount'])}
        currency = wish.get('currency', operation['parameters']['DS_MERCHANT_CURRENCY'])
        operation['parameters'] = operation['parameters'] | {'DS_MERCHANT_CURRENCY': currency}
    else:
        decide(operation, do)
    return {}


class Terminal(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    disable_nagle_algorithm = True

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get('content-length') or 0))
        form = dict(urllib.parse.parse_qsl(body.decode())) if b'=' in body[:40] else {}
        try:
            match self.path:
                case '/sis/realizarPago':
                    self.page(opened(form))
                case '/decide':
                    self.answer(303, '', [('location', decide(operations[form['order']],
                                                              form['choice']))])
                case '/sis/rest/trataPeticionREST':
                    told = rest(json.loads(body))
                    # The line breaks after it was heard.
                    self.answer(200, json.dumps(told)) if told else self.connection.close()
                case '/apl02/services/SerClsWSConsulta':
                    self.answer(200, queried(body))
                case '/control':
                    self.answer(200, json.dumps(control(json.loads(body))))
                case _:
                    self.answer(404, '')
        except Refused as refused:
            self.answer(200, json.dumps({'errorCode': str(refused)}))

    def page(self, operation: dict):
        buttons = ''.join(
            f'<button name="choice" value="{choice}">{choice}</button>' for choice in CHOICES)
        amount = int(operation['parameters']['DS_MERCHANT_AMOUNT']) / 100
        language = operation['parameters']['DS_MERCHANT_CONSUMERLANGUAGE']
        self.answer(200, (
            '<!doctype html><html lang="en"><title>Redsys</title><link rel="icon" href="data:,">'
            f'<h1>{amount:.2f}</h1><p class="language">{language}</p>'
            f'<p class="order">{operation["order"]}</p><form method="post" action="/decide">'
            f'<input type="hidden" name="order" value="{operation["order"]}">{buttons}</form>'
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


if __name__ == '__main__':
    server = ThreadingHTTPServer(('127.0.0.1', PORT), Terminal)
    server.daemon_threads = True
    print(server.server_address[1], flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    # Whoever started us holds our input: when they are gone, so are we.
    sys.stdin.read()
