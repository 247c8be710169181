"""Names the operation of a request, from botocore's own models."""
from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote

import botocore.session
from botocore.model import OperationModel, ServiceModel

_SESSION = botocore.session.get_session()


@dataclass(frozen=True)
class Operation:
    name: str
    path_parameters: dict[str, str]


@functools.lru_cache(maxsize=None)
def service_model(service: str) -> ServiceModel:
    return _SESSION.get_service_model(service)


@dataclass(frozen=True)
class _Route:
    method: str
    pattern: re.Pattern[str]
    operation: OperationModel
    names: tuple[str, ...]


@functools.lru_cache(maxsize=None)
def _routes(service: str) -> tuple[_Route, ...]:
    model = service_model(service)
    routes = []
    for name in model.operation_names:
        operation = model.operation_model(name)
        path = operation.http["requestUri"].split("?")[0]
        names = tuple(re.findall(r"{([^}+]+)\+?}", path))
        pattern = re.sub(r"{[^}+]+\+}", "(.+)", path)
        pattern = re.sub(r"{[^}+]+}", "([^/]+)", pattern)
        routes.append(_Route(operation.http["method"], re.compile(f"^{pattern}/?$"), operation, names))
    # A literal segment must win over a parameter in the same place.
    return tuple(sorted(routes, key=lambda route: len(route.names)))


def identify(service: str, method: str, path: str, headers: dict[str, str], query: str, body: bytes) -> Operation | None:
    """The operation of a request in any of AWS's protocols; None when nothing matches."""
    target = headers.get("x-amz-target")
    if target:
        return Operation(target.rsplit(".", 1)[-1], {})
    smithy = re.match(r"^/service/[^/]+/operation/([^/]+)$", path)
    if smithy:
        return Operation(smithy.group(1), {})
    action = parse_qs(query).get("Action")
    if not action and headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        action = parse_qs(body.decode("utf-8", "replace")).get("Action")
    if action:
        return Operation(action[0], {})
    for route in _routes(service):
        match = route.pattern.match(path) if route.method == method else None
        if match:
            return Operation(route.operation.name, dict(zip(route.names, map(unquote, match.groups()))))
    return None
