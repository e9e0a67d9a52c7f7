"""Signs and checks Redsys' messages by python-redsys, for the tests of an adapter that doesn't.

Reads one JSON array of questions from standard input, writes one array of answers:
{"check": envelope, "secret": …} gives {"signed": bool, "parameters": …};
{"sign": parameters, "secret": …, "version": …} gives an envelope as the gateway sends it.
"""

import json
import sys

from redsys.crypto import HMAC_SHA256_V1, get_signer
from redsys.models import decode_merchant_parameters
from redsys.request import MERCHANT_PARAMETERS, SIGNATURE, SIGNATURE_VERSION


def order_of(parameters: dict) -> str:
    names = {name.upper(): value for name, value in parameters.items()}
    return names.get('DS_MERCHANT_ORDER') or names.get('DS_ORDER') or ''


def check(envelope: dict, secret: str) -> dict:
    """Whether the signature is, byte for byte, the one that python-redsys makes."""
    travels = envelope[MERCHANT_PARAMETERS].encode()
    parameters = decode_merchant_parameters(travels)
    signer = get_signer(secret, envelope[SIGNATURE_VERSION])
    expected = signer.sign(order_of(parameters), travels).decode()
    return {'signed': expected == envelope[SIGNATURE], 'parameters': parameters}


def sign(parameters: dict, secret: str, version: str) -> dict:
    """As notifications come: those of the oldest version in the alphabet of addresses."""
    signer = get_signer(secret, version)
    travels = signer.encode_parameters(parameters)
    signature = signer.sign(order_of(parameters), travels).decode()
    if version == HMAC_SHA256_V1:
        signature = signature.replace('+', '-').replace('/', '_')
    return {
        SIGNATURE_VERSION: version,
        MERCHANT_PARAMETERS: travels.decode(),
        SIGNATURE: signature,
    }


def answer(question: dict) -> dict:
    if 'check' in question:
        return check(question['check'], question['secret'])
    return sign(question['sign'], question['secret'], question['version'])


if __name__ == '__main__':
    json.dump([answer(question) for question in json.load(sys.stdin)], sys.stdout)
