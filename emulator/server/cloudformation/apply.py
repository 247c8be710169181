"""Runs a row: create, update or replace, delete, and puts back what a half-done update changed."""
from __future__ import annotations

import copy
import logging
from typing import Any

from botocore import xform_name
from botocore.exceptions import ClientError
from ministack.services.cloudformation import provisioners

from .fit import UnknownProperty, fit, member_of
from .row import Resource, Row, Setting

logger = logging.getLogger("emulator.cloudformation")


class RowError(ValueError):
    """Why CloudFormation says that a resource failed."""


def without_service_tags(properties: dict) -> dict:
    """ministack adds the stack's aws: tags as properties; every tagging API refuses that prefix."""
    tags = properties.get("Tags")
    if isinstance(tags, list):
        own = [tag for tag in tags if not str(tag.get("Key", "")).startswith("aws:")]
        return {**{name: value for name, value in properties.items() if name != "Tags"}, **({"Tags": own} if own else {})}
    return properties


class Applied:
    """A row in the shape that ministack's handler table wants."""

    def __init__(self, row: Row) -> None:
        self.row = row

    def handlers(self) -> dict[str, Any]:
        return {"create": self.create, "update": self.update, "update_with_logical_id": True, "delete": self.delete}

    # Entry points

    def create(self, logical_id: str, properties: dict, stack_name: str) -> tuple[str, dict]:
        resource = self._resource(logical_id, stack_name, properties)
        self.row.refuse_taken(resource)
        answer = self._call(resource, self.row.create, self._creation(resource))
        resource.id = str(answer.get(self.row.id) or resource.properties.get(self.row.id))
        try:
            for setting in self.row.settings:
                if setting.at_creation and _of(setting, resource.properties):
                    setting.put(resource, {}, _of(setting, resource.properties))
            return resource.id, self.row.attributes(resource)
        except Exception:
            # CloudFormation never learns this id, so nobody else would delete it.
            self._quietly(lambda: self.delete(resource.id, resource.properties))
            raise

    def update(self, physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str) -> tuple[str, dict]:
        before, after = self._resource(logical_id, stack_name, old), self._resource(logical_id, stack_name, new)
        before.id = after.id = physical_id
        if self._needs_replacement(before.properties, after.properties):
            return self._replace(after, old, new)
        try:
            self._change(before, after)
        except Exception:
            # ministack takes it that a type whose update failed has changed nothing.
            self._quietly(lambda: self._change(after, before))
            raise
        return physical_id, self.row.attributes(after)

    def delete(self, physical_id: str, properties: dict) -> None:
        resource = self._resource("", "", properties)
        resource.id = physical_id
        try:
            self.row.before_delete(resource)
            self._call(resource, self.row.delete, self._keys(resource))
        except ClientError as error:
            if error.response["Error"]["Code"] not in self.row.gone:
                raise

    # Steps

    def _resource(self, logical_id: str, stack_name: str, properties: dict) -> Resource:
        resource = Resource(logical_id, stack_name, copy.deepcopy(without_service_tags(properties)))
        if self.row.name and logical_id and not resource.properties.get(self.row.name[0]):
            resource.properties[self.row.name[0]] = resource.generated_name(self.row.name[1])
        self.row.prepare(resource)
        return resource

    def _set_apart(self) -> set[str]:
        return {name for setting in self.row.settings for name in setting.properties if setting.at_creation}

    def _creation(self, resource: Resource) -> dict:
        apart = self._set_apart()
        if self.row.creation:
            unread = resource.properties.keys() - apart - set(self.row.creation_reads)
            if unread:
                raise RowError(f"The emulator does not implement {self.row.type}.{sorted(unread)[0]}.")
            return self.row.creation(resource)
        return {self.row.rename.get(name, name): value for name, value in resource.properties.items() if name not in apart}

    def _update_members(self, resource: Resource) -> set[str]:
        if not self.row.update:
            return set()
        shape = resource.client(self.row.service).meta.service_model.operation_model(self.row.update).input_shape
        names = {name for name in resource.properties if member_of(shape, self.row.rename.get(name, name))}
        return {name for name in names if name not in self.row.create_only}

    def _needs_replacement(self, old: dict, new: dict) -> bool:
        changed = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
        settings = {name for setting in self.row.settings for name in setting.properties}
        everything = Resource("", "", {**old, **new})
        return bool(changed - settings - self._update_members(everything))

    def _replace(self, resource: Resource, old: dict, new: dict) -> tuple[str, dict]:
        name = self.row.name[0] if self.row.name else None
        if name and old.get(name) and old.get(name) == new.get(name):
            raise RowError(
                "CloudFormation cannot update a stack when a custom-named resource requires replacing. "
                f"Rename {old[name]} and update the stack again.")
        provisioners._NAME_SEED.set("")
        # The engine deletes the predecessor itself, once the rest of the update has worked.
        return provisioners._provision_resource(self.row.type, resource.logical_id, new, resource.stack_name)

    def _change(self, before: Resource, after: Resource) -> None:
        old, new = before.properties, after.properties
        settings = {name for setting in self.row.settings for name in setting.properties}
        changed = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
        told = changed - settings
        if told and self.row.update:
            self._call(after, self.row.update, {**self._keys(after), **self._told(told, old, new)})
        for setting in self.row.settings:
            if changed & set(setting.properties):
                wanted = _of(setting, new)
                if wanted:
                    setting.put(after, _of(setting, old), wanted)
                else:
                    setting.reset(after, _of(setting, old))

    def _told(self, changed: set[str], old: dict, new: dict) -> dict:
        told = {}
        for name in sorted(changed):
            if name not in new and name not in self.row.defaults:
                raise RowError(f"The emulator does not know what {self.row.type}.{name} goes back to; its row needs a default.")
            told[self.row.rename.get(name, name)] = new.get(name, self.row.defaults.get(name))
        return told

    def _keys(self, resource: Resource) -> dict:
        return {member: resource.id if source == "Ref" else resource.properties[source] for member, source in self.row.keys.items()}

    def _call(self, resource: Resource, operation: str, params: dict) -> dict:
        api = resource.client(self.row.service)
        shape = api.meta.service_model.operation_model(operation).input_shape
        try:
            fitted = fit(shape, params)
        except UnknownProperty as error:
            raise RowError(f"The emulator does not implement this property of {self.row.type}: {error}.") from None
        return getattr(api, xform_name(operation))(**fitted)

    @staticmethod
    def _quietly(step) -> None:
        try:
            step()
        except Exception as error:
            logger.warning("clean-up failed: %s", error)


def _of(setting: Setting, properties: dict) -> dict:
    return {name: properties[name] for name in setting.properties if name in properties}
