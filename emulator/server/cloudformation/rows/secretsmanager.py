"""Secrets, their policies and schedules. ministack's own secret is known by its name, where CloudFormation knows it by its ARN."""
from __future__ import annotations

import json

from ..row import Resource, Row, Setting
from .tags import as_map


def _generated(resource: Resource, how: dict) -> str:
    policy = {name: value for name, value in how.items() if name not in ("SecretStringTemplate", "GenerateStringKey")}
    for name, value in policy.items():
        policy[name] = int(value) if name == "PasswordLength" else value if name == "ExcludeCharacters" else str(value).lower() == "true"
    password = resource.client("secretsmanager").get_random_password(**policy)["RandomPassword"]
    if "SecretStringTemplate" not in how:
        return password
    return json.dumps({**json.loads(how["SecretStringTemplate"]), how["GenerateStringKey"]: password})


def _value(resource: Resource) -> dict:
    properties = resource.properties
    if "SecretString" in properties:
        return {"SecretString": properties["SecretString"]}
    return {"SecretString": _generated(resource, properties["GenerateSecretString"])} if "GenerateSecretString" in properties else {}


def _creation(resource: Resource) -> dict:
    return {**{name: resource.properties[name] for name in ("Name", "Description", "KmsKeyId") if name in resource.properties}, **_value(resource)}


def _put_value(resource: Resource, _old: dict, _new: dict) -> None:
    resource.client("secretsmanager").put_secret_value(SecretId=resource.id, **_value(resource))


def _put_tags(resource: Resource, old: dict, new: dict) -> None:
    api, before, after = resource.client("secretsmanager"), as_map(old.get("Tags")), as_map(new.get("Tags"))
    removed = sorted(before.keys() - after.keys())
    if removed:
        api.untag_resource(SecretId=resource.id, TagKeys=removed)
    if after:
        api.tag_resource(SecretId=resource.id, Tags=[{"Key": key, "Value": value} for key, value in after.items()])


def _put_replicas(resource: Resource, old: dict, new: dict) -> None:
    wanted = new.get("ReplicaRegions", [])
    if {item["Region"] for item in old.get("ReplicaRegions", [])} - {item["Region"] for item in wanted}:
        raise ValueError("The emulator does not take replicas away.")
    resource.client("secretsmanager").replicate_secret_to_regions(SecretId=resource.id, AddReplicaRegions=wanted)


def _policy(resource: Resource) -> None:
    document = resource.properties["ResourcePolicy"]
    resource.properties["ResourcePolicy"] = document if isinstance(document, str) else json.dumps(document)


def _schedule(resource: Resource) -> None:
    """The API has another name for it."""
    if "RotateImmediatelyOnUpdate" in resource.properties:
        resource.properties["RotateImmediately"] = str(resource.properties.pop("RotateImmediatelyOnUpdate")).lower() == "true"


def _reschedule(resource: Resource, _old: dict, new: dict) -> None:
    """Every call says whether to rotate now, so it is told everything."""
    resource.client("secretsmanager").rotate_secret(SecretId=resource.id, **new)


ROWS = (
    Row(
        type="AWS::SecretsManager::Secret", service="secretsmanager",
        create="CreateSecret", update="UpdateSecret", delete="DeleteSecret",
        id="ARN", keys={"SecretId": "Ref"}, name=("Name", 512), create_only=("Name",), defaults={"Description": ""},
        creation=_creation, creation_reads=("Name", "Description", "KmsKeyId", "SecretString", "GenerateSecretString"),
        settings=(
            Setting(("SecretString", "GenerateSecretString"), _put_value, lambda _resource, _old: None, at_creation=False),
            Setting(("Tags",), _put_tags, lambda resource, old: _put_tags(resource, old, {})),
            Setting(("ReplicaRegions",), _put_replicas, lambda resource, old: _put_replicas(resource, old, {})),
        ),
        attributes=lambda resource: {"Id": resource.id},
    ),
    Row(
        type="AWS::SecretsManager::ResourcePolicy", service="secretsmanager",
        create="PutResourcePolicy", update="PutResourcePolicy", delete="DeleteResourcePolicy",
        id="ARN", keys={"SecretId": "Ref"}, create_only=("SecretId",), prepare=_policy,
    ),
    Row(
        type="AWS::SecretsManager::RotationSchedule", service="secretsmanager",
        create="RotateSecret", delete="CancelRotateSecret", id="ARN", keys={"SecretId": "Ref"}, prepare=_schedule,
        settings=(Setting(
            ("RotationLambdaARN", "RotationRules", "RotateImmediately"), _reschedule, lambda _resource, _old: None, at_creation=False),),
    ),
)
