"""SNS topics: ministack's own handler drops the key, and with it the encryption."""
from __future__ import annotations

import json

from ministack.services import sns

from ..row import Resource, Row, Setting
from .tags import as_map

# CloudFormation property -> topic attribute, and what it goes back to.
_ATTRIBUTES = {
    "DisplayName": ("DisplayName", ""),
    "KmsMasterKeyId": ("KmsMasterKeyId", ""),
    "TracingConfig": ("TracingConfig", "PassThrough"),
    "SignatureVersion": ("SignatureVersion", "1"),
    "ContentBasedDeduplication": ("ContentBasedDeduplication", "false"),
    "FifoThroughputScope": ("FifoThroughputScope", "Topic"),
}


def _text(value) -> str:
    return json.dumps(value) if isinstance(value, (dict, list, bool)) else str(value)


def _attribute(name: str) -> Setting:
    attribute, default = _ATTRIBUTES[name]

    def put(resource: Resource, _old: dict, new: dict) -> None:
        resource.client("sns").set_topic_attributes(TopicArn=resource.id, AttributeName=attribute, AttributeValue=_text(new[name]))

    def reset(resource: Resource, _old: dict) -> None:
        if name == "KmsMasterKeyId":
            # ministack would keep an empty key; AWS no longer lists the attribute.
            sns._topics[resource.id]["attributes"].pop(attribute, None)
        else:
            put(resource, {}, {name: default})

    return Setting((name,), put, reset)


def _put_tags(resource: Resource, old: dict, new: dict) -> None:
    api, before, after = resource.client("sns"), as_map(old.get("Tags")), as_map(new.get("Tags"))
    removed = sorted(before.keys() - after.keys())
    if removed:
        api.untag_resource(ResourceArn=resource.id, TagKeys=removed)
    if after:
        api.tag_resource(ResourceArn=resource.id, Tags=[{"Key": key, "Value": value} for key, value in after.items()])


def _put_subscriptions(resource: Resource, old: dict, new: dict) -> None:
    """Inline subscriptions; those of AWS::SNS::Subscription are not touched."""
    api = resource.client("sns")
    before = [(item["Protocol"], item["Endpoint"]) for item in old.get("Subscription", [])]
    after = [(item["Protocol"], item["Endpoint"]) for item in new.get("Subscription", [])]
    for page in api.get_paginator("list_subscriptions_by_topic").paginate(TopicArn=resource.id):
        for known in page["Subscriptions"]:
            if (known["Protocol"], known["Endpoint"]) in set(before) - set(after):
                api.unsubscribe(SubscriptionArn=known["SubscriptionArn"])
    for protocol, endpoint in after:
        if (protocol, endpoint) not in before:
            api.subscribe(TopicArn=resource.id, Protocol=protocol, Endpoint=endpoint)


def _creation(resource: Resource) -> dict:
    fifo = str(resource.properties.get("FifoTopic", "")).lower() == "true"
    return {"Name": resource.properties["TopicName"], **({"Attributes": {"FifoTopic": "true"}} if fifo else {})}


def _arn(resource: Resource) -> str:
    return f"arn:{resource.partition}:sns:{resource.region}:{resource.account}:{resource.properties['TopicName']}"


def _refuse_taken(resource: Resource) -> None:
    """CreateTopic would answer with the topic that is there."""
    if _arn(resource) in sns._topics:
        raise ValueError(f"{resource.properties['TopicName']} already exists")


ROWS = (
    Row(
        type="AWS::SNS::Topic", service="sns",
        create="CreateTopic", delete="DeleteTopic", id="TopicArn", keys={"TopicArn": "Ref"}, name=("TopicName", 256),
        creation=_creation, creation_reads=("TopicName", "FifoTopic"), refuse_taken=_refuse_taken,
        settings=(
            *map(_attribute, _ATTRIBUTES),
            Setting(("Subscription",), _put_subscriptions, lambda resource, old: _put_subscriptions(resource, old, {})),
            Setting(("Tags",), _put_tags, lambda resource, old: _put_tags(resource, old, {})),
        ),
        attributes=lambda resource: {"TopicArn": resource.id, "TopicName": resource.id.rsplit(":", 1)[-1]},
        gone=("NotFound", "NotFoundException"),
    ),
)
