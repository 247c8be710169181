"""Multi-Region replica keys, which ministack can make by its API only."""
from __future__ import annotations

import json

from ..row import Resource, client
from .tags import as_map

_POLICY = "default"


class ReplicaKey:
    """AWS::KMS::ReplicaKey is no row: it is created by a call in the Region of its primary, and changed by several."""

    type = "AWS::KMS::ReplicaKey"

    @staticmethod
    def handlers() -> dict:
        def attributes(resource: Resource) -> dict:
            return {"KeyId": resource.id, "Arn": f"arn:{resource.partition}:kms:{resource.region}:{resource.account}:key/{resource.id}"}

        def create(logical_id: str, properties: dict, stack_name: str):
            resource = Resource(logical_id, stack_name, properties)
            primary = properties["PrimaryKeyArn"].split(":")
            if primary[3] == resource.region:
                raise ValueError("A replica key must be in another Region than its primary key")
            metadata = client("kms", resource.account, primary[3]).replicate_key(
                KeyId=properties["PrimaryKeyArn"], ReplicaRegion=resource.region, Policy=_document(properties),
                Description=properties.get("Description", ""), Tags=_tags(properties))["ReplicaKeyMetadata"]
            resource.id = metadata["KeyId"]
            if str(properties.get("Enabled", True)).lower() == "false":
                resource.client("kms").disable_key(KeyId=resource.id)
            return resource.id, attributes(resource)

        def update(physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str):
            if old["PrimaryKeyArn"] != new["PrimaryKeyArn"]:
                return create(logical_id, new, stack_name)
            resource = Resource(logical_id, stack_name, new, physical_id)
            api = resource.client("kms")
            api.put_key_policy(KeyId=physical_id, PolicyName=_POLICY, Policy=_document(new))
            api.update_key_description(KeyId=physical_id, Description=new.get("Description", ""))
            before, after = as_map(old.get("Tags")), as_map(new.get("Tags"))
            removed = sorted(before.keys() - after.keys())
            if removed:
                api.untag_resource(KeyId=physical_id, TagKeys=removed)
            if after:
                api.tag_resource(KeyId=physical_id, Tags=_tags(new))
            return physical_id, attributes(resource)

        def delete(physical_id: str, properties: dict) -> None:
            api = Resource("", "", properties, physical_id).client("kms")
            try:
                api.schedule_key_deletion(KeyId=physical_id, PendingWindowInDays=int(properties.get("PendingWindowInDays", 30)))
            except api.exceptions.NotFoundException:
                return

        return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


def _document(properties: dict) -> str:
    policy = properties["KeyPolicy"]
    return policy if isinstance(policy, str) else json.dumps(policy)


def _tags(properties: dict) -> list[dict[str, str]]:
    return [{"TagKey": key, "TagValue": value} for key, value in as_map(properties.get("Tags")).items()]
