"""Fits CloudFormation properties to the input shape of an API operation.

Names match without case, strings become numbers and booleans where the shape asks for them, and tags take the shape
the operation wants. A property that the shape does not have is an error with its path: nothing is dropped in silence.
"""
from __future__ import annotations

import json
from typing import Any

from botocore.model import Shape, StructureShape


class UnknownProperty(Exception):
    """A property that the operation has no place for."""


def member_of(shape: StructureShape, name: str) -> str | None:
    if name in shape.members:
        return name
    lowered = name.lower()
    return next((member for member in shape.members if member.lower() == lowered), None)


def fit(shape: Shape, value: Any, path: str = "") -> Any:
    kind = shape.type_name
    if kind == "structure":
        return _structure(shape, value, path)
    if kind == "list":
        if _is_tags(value, path) and isinstance(value, dict):
            value = [{"Key": key, "Value": item} for key, item in value.items()]
        return [fit(shape.member, item, f"{path}[{index}]") for index, item in enumerate(_as_list(value))]
    if kind == "map":
        if _is_tags(value, path) and isinstance(value, list):
            value = {tag["Key"]: tag["Value"] for tag in value}
        return {key: fit(shape.value, item, f"{path}.{key}") for key, item in value.items()}
    return _scalar(kind, value, path)


def _structure(shape: StructureShape, value: Any, path: str) -> dict:
    if not isinstance(value, dict):
        raise UnknownProperty(f"{path} must be an object, got {value!r}")
    fitted = {}
    for name, item in value.items():
        member = member_of(shape, name)
        here = f"{path}.{name}" if path else name
        if member is None:
            raise UnknownProperty(f"{here} has no place in {shape.name}")
        fitted[member] = fit(shape.members[member], item, here)
    return fitted


def _scalar(kind: str, value: Any, path: str) -> Any:
    if kind == "boolean":
        return value if isinstance(value, bool) else str(value).lower() == "true"
    if kind in ("integer", "long"):
        return int(value)
    if kind in ("float", "double"):
        return float(value)
    if kind == "string":
        if isinstance(value, (dict, list)):
            return json.dumps(value)
        return str(value).lower() if isinstance(value, bool) else str(value)
    if kind in ("timestamp", "blob"):
        return value
    raise UnknownProperty(f"{path}: no way to fit a {kind}")


def _is_tags(value: Any, path: str) -> bool:
    return path.split(".")[-1].lower() in ("tags", "tagslist") and bool(value)


def _as_list(value: Any) -> list:
    return value if isinstance(value, list) else [value]
