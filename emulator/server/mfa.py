"""Multi-factor authentication: sessions that were asked for with a serial number and a code carry the condition keys.

ministack takes both parameters and forgets them, so that a policy which asks for MFA denies everybody.
"""
from __future__ import annotations

import contextvars
import json
import time
from urllib.parse import parse_qs

from ministack.core import iam_evaluator
from ministack.services import sts

#: The one code that is refused; there is no device here that could say which ones are right.
WRONG_CODE = "000000"

_authenticated_at: contextvars.ContextVar[float | None] = contextvars.ContextVar("mfa_authenticated_at", default=None)


def _parameters(query_params: dict, body: bytes, headers: dict) -> dict[str, str]:
    if headers.get("x-amz-target"):
        return {name: str(value) for name, value in json.loads(body or b"{}").items()}
    return {name: values[0] for name, values in {**query_params, **parse_qs((body or b"").decode("utf-8", "replace"))}.items()}


def install() -> None:
    principal_keys, register_session, handle_request = iam_evaluator._principal_keys, sts.register_session, sts.handle_request

    def principal_keys_with_mfa(credential):
        keys = principal_keys(credential)
        # The code of an AssumeRole call counts for the trust policy that this very call is judged by.
        since = _authenticated_at.get() or (sts._sessions.get(credential.access_key_id) or {}).get("MfaAuthenticatedAt")
        if since is not None:
            keys["aws:multifactorauthpresent"] = "true"
            keys["aws:multifactorauthage"] = str(int(time.time() - since))
        return keys

    def register_session_with_mfa(access_key: str, session: dict) -> None:
        if _authenticated_at.get() is not None:
            session["MfaAuthenticatedAt"] = _authenticated_at.get()
        register_session(access_key, session)

    async def handle_request_with_mfa(method, path, headers, body, query_params):
        given = _parameters(query_params, body, headers)
        if not given.get("SerialNumber") or not given.get("TokenCode"):
            return await handle_request(method, path, headers, body, query_params)
        if given["TokenCode"] == WRONG_CODE:
            return sts._error(403, "AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code. ", ns="sts")
        token = _authenticated_at.set(time.time())
        try:
            return await handle_request(method, path, headers, body, query_params)
        finally:
            _authenticated_at.reset(token)

    iam_evaluator._principal_keys = sts._principal_keys = principal_keys_with_mfa
    sts.register_session = register_session_with_mfa
    sts.handle_request = handle_request_with_mfa
