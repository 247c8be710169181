"""Tags, in the two ways that services tag."""
from __future__ import annotations

from typing import Callable

from ..row import Resource, Setting


def as_map(tags: list | dict | None) -> dict[str, str]:
    if isinstance(tags, dict):
        return tags
    return {tag["Key"]: str(tag["Value"]) for tag in tags or []}


def tags_by_arn(service: str, arn: Callable[[Resource], str]) -> Setting:
    """Services with TagResource and UntagResource; a new resource gets its tags from the create operation."""

    def put(resource: Resource, old: dict, new: dict) -> None:
        before, after = as_map(old.get("Tags")), as_map(new.get("Tags"))
        removed = sorted(before.keys() - after.keys())
        if removed:
            resource.client(service).untag_resource(ResourceArn=arn(resource), TagKeys=removed)
        if after:
            resource.client(service).tag_resource(ResourceArn=arn(resource), Tags=after)

    return Setting(("Tags",), put, lambda resource, old: put(resource, old, {}), at_creation=False)
