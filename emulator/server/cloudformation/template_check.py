"""Refuses templates that break the resource schemas, as CloudFormation does; ministack would deploy a misspelt property.

cfn-lint does it, with its schema rules (E3…) only. Loading it takes a second, so that starts with the server, aside.
"""
from __future__ import annotations

import asyncio
import functools
import html
import json
from concurrent.futures import Future, ThreadPoolExecutor
from urllib.parse import parse_qs

from ..state import Caller

_CHECKED = frozenset({"CreateStack", "UpdateStack", "CreateChangeSet", "ValidateTemplate"})

#: (rule, resource type, property) that is not taken seriously -> why: for schemas that are behind the service.
EXCEPTIONS: dict[tuple[str, str, str], str] = {}

# One thread: cfn-lint keeps its rules and schemas in module state.
_worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="cfn-lint")
_loaded: Future | None = None


def start_loading() -> None:
    global _loaded
    _loaded = _worker.submit(_violations, json.dumps({"Resources": {"Warm": {"Type": "AWS::SNS::Topic"}}}), "us-east-1")


def readiness() -> str:
    return "loaded" if _loaded is not None and _loaded.done() else "loading"


async def refusal(query: str, body: bytes, headers: dict[str, str], caller: Caller):
    """The ValidationError for a bad template; None for a good one, and for requests without one."""
    params = {**parse_qs(query, keep_blank_values=True), **parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)}
    action = params.get("Action", [""])[0]
    if action not in _CHECKED:
        return None
    template = _template(params, caller)
    if template is None:
        return None
    loop = asyncio.get_running_loop()
    violations = await loop.run_in_executor(_worker, _violations, template, caller.region)
    return _validation_error("; ".join(violations)) if violations else None


def _template(params: dict[str, list[str]], caller: Caller) -> str | None:
    from ministack.core.responses import set_request_account_id, set_request_region
    from ministack.services.cloudformation.helpers import _resolve_template

    if "TemplateBody" in params:
        return params["TemplateBody"][0]
    if "TemplateURL" not in params:
        return None
    set_request_account_id(caller.account)
    set_request_region(caller.region)
    text, error = _resolve_template(params)
    # A template that cannot be read gets ministack's own error.
    return None if error else text


@functools.lru_cache(maxsize=256)
def _violations(template: str, region: str) -> tuple[str, ...]:
    from cfnlint.api import ManualArgs, lint
    from cfnlint.decode.decode import decode_str

    document, unreadable = decode_str(template)
    if unreadable or not isinstance(document, dict):
        return ()
    types = {name: item.get("Type", "") for name, item in document.get("Resources", {}).items() if isinstance(item, dict)}
    matches = lint(template, config=ManualArgs(regions=[region]))
    return tuple(_sentence(match, types) for match in matches if match.rule.id.startswith("E3") and not _is_excepted(match, types))


def _is_excepted(match, types: dict[str, str]) -> bool:
    path = list(match.path or [])
    resource_type = types.get(path[1], "") if len(path) > 1 else ""
    prop = path[3] if len(path) > 3 else ""
    return (match.rule.id, resource_type, prop) in EXCEPTIONS


def _sentence(match, types: dict[str, str]) -> str:
    path = list(match.path or [])
    if len(path) < 2 or path[0] != "Resources":
        return f"Template error ({match.rule.id}): {match.message}"
    where = "/".join(str(part) for part in path[2:])
    return f"Resource {path[1]} ({types.get(path[1], 'no type')}) {where} ({match.rule.id}): {match.message}"


def _validation_error(message: str):
    body = (
        '<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type>'
        f"<Code>ValidationError</Code><Message>{html.escape(message)}</Message></Error></ErrorResponse>")
    return 400, [(b"content-type", b"text/xml")], body.encode()
