"""The emulator's own endpoints, under /_emulator/: health, and the switch for IAM enforcement."""
from __future__ import annotations

import json

from . import enforcement
from .cloudformation import template_check


async def control(scope, receive, send) -> None:
    endpoint = (scope["method"], scope["path"].removeprefix("/_emulator/"))
    status, answer = 404, {"message": f"The emulator has no endpoint {scope['path']}."}
    if endpoint == ("GET", "health"):
        status, answer = 200, {"enforceIam": enforcement.is_on(), "schemas": template_check.readiness()}
    elif endpoint in (("PUT", "enforce-iam"), ("DELETE", "enforce-iam")):
        enforcement.switch(scope["method"] == "PUT")
        status, answer = 200, {"enforceIam": enforcement.is_on()}
    body = json.dumps(answer).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
