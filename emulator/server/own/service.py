"""The frame of a service answered here: REST-JSON requests in, the model's member names inside, REST-JSON out."""
from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any, Callable
from urllib.parse import parse_qs

from botocore.model import Shape
from botocore.validate import ParamValidator

from ..operations import Operation, service_model
from ..state import Caller


class ServiceError(Exception):
    """An error that the client sees as the service's own."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.status = status


def from_wire(shape: Shape, value: Any) -> Any:
    """Wire names to member names, recursively."""
    if shape.type_name == "structure" and isinstance(value, dict):
        wire = {member.serialization.get("name", name): (name, member) for name, member in shape.members.items()}
        return {wire[key][0]: from_wire(wire[key][1], item) for key, item in value.items() if key in wire and item is not None}
    if shape.type_name == "list" and isinstance(value, list):
        return [from_wire(shape.member, item) for item in value]
    if shape.type_name == "map" and isinstance(value, dict):
        return {key: from_wire(shape.value, item) for key, item in value.items()}
    return value


def to_wire(shape: Shape, value: Any) -> Any:
    """Member names to wire names; what the model does not know stays inside."""
    if shape.type_name == "structure":
        return {member.serialization.get("name", name): to_wire(member, value[name])
                for name, member in shape.members.items() if value.get(name) is not None}
    if shape.type_name == "list":
        return [to_wire(shape.member, item) for item in value]
    if shape.type_name == "map":
        return {key: to_wire(shape.value, item) for key, item in value.items()}
    if isinstance(value, datetime):
        return value.timestamp() if shape.type_name == "timestamp" else value.isoformat().replace("+00:00", "Z")
    return value


def now() -> datetime:
    return datetime.now(timezone.utc).replace(microsecond=0)


class OwnService:
    """A service whose state is kept per account and Region. A subclass has one method per operation, named as the API names it."""

    name = ""
    invalid = "BadRequestException"

    def __init__(self) -> None:
        self._states: dict[tuple[str, str], Any] = {}

    def new_state(self) -> Any:
        raise NotImplementedError

    def state(self, caller: Caller) -> Any:
        return self._states.setdefault((caller.account, caller.region), self.new_state())

    def resource_arn(self, caller: Caller, operation: Operation) -> str:
        """What an IAM policy's Resource is compared with."""
        return "*"

    def serve(self, caller: Caller, operation: Operation, query: str, body: bytes) -> tuple[int, dict]:
        model = service_model(self.name).operation_model(operation.name)
        handler: Callable[[Caller, dict], dict | None] | None = getattr(self, operation.name, None)
        if handler is None:
            raise ServiceError("NotImplemented", f"The emulator does not answer {self.name}:{operation.name}.", 501)
        params = self._params(model.input_shape, operation, query, body)
        report = ParamValidator().validate(params, model.input_shape)
        if report.has_errors():
            raise ServiceError(self.invalid, f"The request is rejected: {report.generate_report()}")
        answer = handler(caller, params) or {}
        return model.http.get("responseCode", 200), to_wire(model.output_shape, answer) if model.output_shape else {}

    @staticmethod
    def _params(shape: Shape, operation: Operation, query: str, body: bytes) -> dict:
        params = from_wire(shape, json.loads(body)) if body else {}
        queried = parse_qs(query)
        for name, member in shape.members.items():
            wire = member.serialization.get("name", name)
            location = member.serialization.get("location")
            if location == "uri" and wire in operation.path_parameters:
                params[name] = operation.path_parameters[wire]
            elif location == "querystring" and wire in queried:
                params[name] = queried[wire] if member.type_name == "list" else _scalar(member, queried[wire][0])
        return params


def _scalar(shape: Shape, text: str) -> Any:
    if shape.type_name == "integer":
        return int(text)
    return text == "true" if shape.type_name == "boolean" else text
