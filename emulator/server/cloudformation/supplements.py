"""What wraps a type that ministack does well: a check of its properties, and calls for those that it drops."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable

from .row import Resource, Setting


def nothing(_resource: Resource) -> None:
    """For rows without such a step."""


@dataclass(frozen=True)
class Supplement:
    """Calls ministack's handlers, then settles what they leave out."""

    type: str
    #: The properties that ministack honours; any other is refused, for it would be dropped in silence.
    honoured: tuple[str, ...]
    settings: tuple[Setting, ...] = ()
    #: Adjusts the properties before ministack sees them.
    prepare: Callable[[Resource], None] = nothing
    #: Raises if the name is taken: ministack would overwrite what is there.
    refuse_taken: Callable[[Resource], None] = nothing
    #: What AWS puts back once the resource is gone.
    after_delete: Callable[[Resource], None] = nothing

    def around(self, native: dict[str, Any]) -> dict[str, Any]:
        def create(logical_id: str, properties: dict, stack_name: str):
            resource = self._prepared(logical_id, stack_name, properties)
            self.refuse_taken(resource)
            resource.id, attributes = native["create"](logical_id, resource.properties, stack_name)
            try:
                self._settle(resource, {})
            except Exception:
                native["delete"](resource.id, resource.properties)
                raise
            return resource.id, attributes

        def update(physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str):
            before, after = self._prepared(logical_id, stack_name, old), self._prepared(logical_id, stack_name, new)
            arguments = (physical_id, before.properties, after.properties, stack_name)
            if "update" not in native:
                after.id, attributes = native["create"](logical_id, after.properties, stack_name)
            elif native.get("update_with_logical_id"):
                after.id, attributes = native["update"](*arguments, logical_id)
            else:
                after.id, attributes = native["update"](*arguments)
            self._settle(after, {} if after.id != physical_id else before.properties)
            return after.id, attributes

        def delete(physical_id: str, properties: dict, *logical_id: str) -> None:
            native["delete"](physical_id, properties, *logical_id)
            self.after_delete(Resource("", "", properties, physical_id))

        return {**native, "create": create, "update": update, "update_with_logical_id": True, "delete": delete}

    def _prepared(self, logical_id: str, stack_name: str, properties: dict) -> Resource:
        resource = Resource(logical_id, stack_name, dict(properties))
        own = {name for setting in self.settings for name in setting.properties}
        dropped = properties.keys() - set(self.honoured) - own
        if dropped:
            raise ValueError(f"The emulator does not implement {self.type}.{sorted(dropped)[0]}.")
        self.prepare(resource)
        return resource

    def _settle(self, resource: Resource, old: dict) -> None:
        for setting in self.settings:
            before = {name: old[name] for name in setting.properties if name in old}
            after = {name: resource.properties[name] for name in setting.properties if name in resource.properties}
            if after and after != before:
                setting.put(resource, before, after)
            elif before and not after:
                setting.reset(resource, before)
