"""The ASGI application on the one port: reads a request as far as needed, then hands it to whoever answers it."""
from __future__ import annotations

import json
import logging
import uuid

from ministack.app import app as ministack

from . import enforcement, moto_backend
from .cloudformation import template_check
from .control import control
from .operations import Operation, identify
from .own.service import ServiceError
from .routes import MOTO, MOTO_OPERATIONS, OWN
from .state import Caller, caller_of

logger = logging.getLogger("emulator")
_CONTROL = "/_emulator/"


async def app(scope, receive, send) -> None:
    if scope["type"] != "http":
        await ministack(scope, receive, send)
        return
    if scope["path"].startswith(_CONTROL):
        await control(scope, receive, send)
        return
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    if enforcement.is_on() and "x-forwarded-proto" not in headers:
        # Loopback counts as TLS: or else every policy that denies plain HTTP would deny everything.
        scope = {**scope, "headers": [*scope["headers"], (b"x-forwarded-proto", b"https")]}
    caller = caller_of(headers)
    if caller is None or not _is_looked_into(caller.service):
        await ministack(scope, receive, send)
        return
    if caller.service == "s3":
        await ministack(_with_default_key(scope, headers), receive, send)
        return
    body = await _read(receive)
    if caller.service == "cloudformation":
        refusal = await template_check.refusal(scope["query_string"].decode(), body, headers, caller)
        if refusal:
            await _send(send, *refusal)
            return
    elif await _answered(scope, send, headers, caller, body):
        return
    await ministack(scope, _replay(body, receive), send)


def _is_looked_into(service: str) -> bool:
    return service in ("s3", "cloudformation") or service in OWN or service in MOTO or service in MOTO_OPERATIONS


async def _answered(scope, send, headers: dict[str, str], caller: Caller, body: bytes) -> bool:
    """Answers with an own service or with moto, if the operation is theirs."""
    service, query = caller.service, scope["query_string"].decode()
    model = service if service in OWN else MOTO.get(service) or next(iter(MOTO_OPERATIONS[service]))
    # Undecoded, because an ARN in a path has escaped slashes.
    path = scope["raw_path"].split(b"?")[0].decode("latin-1") if scope.get("raw_path") else scope["path"]
    operation = identify(model, scope["method"], path, headers, query, body)
    if service in MOTO_OPERATIONS and (operation is None or operation.name not in MOTO_OPERATIONS[service][model]):
        return False
    if operation is None:
        await _send(send, *_error("UnknownOperationException", f"No operation of {service} matches the request.", 404))
        return True
    denial = enforcement.denial(scope, headers, caller, operation, body)
    if denial:
        await _send(send, *denial)
    elif service in OWN:
        await _send(send, *_own(caller, operation, query, body))
    else:
        await _send(send, *await moto_backend.serve(caller, scope["method"], scope["path"], query, headers, body))
    return True


def _own(caller: Caller, operation: Operation, query: str, body: bytes):
    try:
        status, answer = OWN[caller.service].serve(caller, operation, query, body)
    except ServiceError as error:
        return _error(error.code, str(error), error.status)
    except Exception as error:
        logger.exception("%s:%s failed", caller.service, operation.name)
        return _error("InternalServerErrorException", f"The emulator failed in {caller.service}:{operation.name}: {error}", 500)
    return status, [(b"content-type", b"application/json")], json.dumps(answer).encode()


def _error(code: str, message: str, status: int):
    headers = [(b"content-type", b"application/json"), (b"x-amzn-errortype", code.encode())]
    return status, headers, json.dumps({"__type": code, "message": message}).encode()


def _with_default_key(scope, headers: dict[str, str]):
    """SSE-KMS without a key id means the AWS managed key; ministack wants it named."""
    name = "x-amz-server-side-encryption-aws-kms-key-id"
    if headers.get("x-amz-server-side-encryption") == "aws:kms" and name not in headers:
        return {**scope, "headers": [*scope["headers"], (name.encode(), b"alias/aws/s3")]}
    return scope


async def _read(receive) -> bytes:
    chunks, more = [], True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            break
        chunks.append(message.get("body", b""))
        more = message.get("more_body", False)
    return b"".join(chunks)


def _replay(body: bytes, receive):
    pending = [{"type": "http.request", "body": body, "more_body": False}]

    async def replayed():
        return pending.pop() if pending else await receive()

    return replayed


async def _send(send, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    names = {name for name, _ in headers}
    extra = [] if b"x-amzn-requestid" in names else [(b"x-amzn-requestid", str(uuid.uuid4()).encode())]
    if b"content-length" not in names:
        extra.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": [*headers, *extra]})
    await send({"type": "http.response.body", "body": body})
