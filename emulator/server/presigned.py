"""Presigned URLs: how a request was signed and how old the signature is, which policies ask S3 about.

ministack verifies signatures and their own expiry, and tells policies of neither.
"""
from __future__ import annotations

from datetime import datetime, timezone

from ministack.core import iam_actions

_FORMAT = "%Y%m%dT%H%M%SZ"


def _first(query_params: dict | None, name: str) -> str | None:
    for key, value in (query_params or {}).items():
        if key.lower() == name:
            return (value[0] if value else None) if isinstance(value, list) else value
    return None


def _signature(query_params: dict | None) -> dict[str, str]:
    if _first(query_params, "x-amz-signature") is None:
        return {"s3:authType": "REST-HEADER"}
    signed_at = _first(query_params, "x-amz-date") or ""
    try:
        since = datetime.now(timezone.utc) - datetime.strptime(signed_at, _FORMAT).replace(tzinfo=timezone.utc)
    except ValueError:
        return {"s3:authType": "REST-QUERY-STRING"}
    return {"s3:authType": "REST-QUERY-STRING", "s3:signatureAge": str(int(since.total_seconds() * 1000))}


def install() -> None:
    service_context = iam_actions.s3_service_context

    def service_context_with_signature(iam_action, query_params, path="", headers=None):
        return {**service_context(iam_action, query_params, path, headers), **_signature(query_params)}

    iam_actions.s3_service_context = service_context_with_signature
