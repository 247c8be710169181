"""IAM enforcement: ministack's evaluator, switchable while the server runs, and asked for the other services too."""
from __future__ import annotations

import ministack.app as ministack_app
from ministack.core import iam_evaluator, responses

from .operations import Operation
from .routes import OWN
from .state import Caller


def switch(on: bool) -> None:
    ministack_app.AUTH = on


def is_on() -> bool:
    return ministack_app.AUTH


def denial(scope, headers: dict[str, str], caller: Caller, operation: Operation, body: bytes):
    """The answer to a caller who may not do this; None when he may, or when enforcement is off."""
    if not is_on():
        return None
    query = ministack_app.parse_qs(scope["query_string"].decode(), keep_blank_values=True)
    # The evaluator reads the caller from context variables, which ministack's own entry would have set.
    responses.set_request_account_id(caller.account)
    responses.set_request_region(caller.region)
    client = (scope.get("client") or ("127.0.0.1",))[0]
    iam_evaluator.pin_request_origin(client, headers.get("x-forwarded-proto", "https") == "https")
    raw_path = scope.get("raw_path") or ministack_app.quote(scope["path"]).encode()
    iam_evaluator.pin_signed_request(scope["method"], raw_path.decode("latin-1"), query, scope["headers"])
    iam_evaluator.pin_signed_body(body)
    iam_evaluator.pin_request_caller(headers, query)
    arn = OWN[caller.service].resource_arn(caller, operation) if caller.service in OWN else "*"
    answer = ministack_app._enforce_data_plane(caller.service, f"{caller.service}:{operation.name}", headers, query, "emulator", resource_arn=arn)
    if not answer:
        return None
    status, response_headers, payload = answer
    payload = payload if isinstance(payload, bytes) else payload.encode()
    return status, [(name.lower().encode(), str(value).encode()) for name, value in response_headers.items()], payload
