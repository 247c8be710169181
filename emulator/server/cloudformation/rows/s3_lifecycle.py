"""Lifecycle rules: CloudFormation spells them unlike the S3 API."""
from __future__ import annotations

from typing import Any


def lifecycle_rules(rules: list[dict]) -> list[dict]:
    return [_rule(rule) for rule in rules]


def _rule(rule: dict) -> dict:
    made: dict[str, Any] = {"Status": rule["Status"], "Filter": _filter(rule)}
    if "Id" in rule:
        made["ID"] = rule["Id"]
    expiration = {
        api: rule[name]
        for name, api in (("ExpirationInDays", "Days"), ("ExpirationDate", "Date"), ("ExpiredObjectDeleteMarker", "ExpiredObjectDeleteMarker"))
        if name in rule
    }
    if expiration:
        made["Expiration"] = expiration
    if "NoncurrentVersionExpiration" in rule:
        made["NoncurrentVersionExpiration"] = rule["NoncurrentVersionExpiration"]
    elif "NoncurrentVersionExpirationInDays" in rule:
        made["NoncurrentVersionExpiration"] = {"NoncurrentDays": rule["NoncurrentVersionExpirationInDays"]}
    if "AbortIncompleteMultipartUpload" in rule:
        made["AbortIncompleteMultipartUpload"] = rule["AbortIncompleteMultipartUpload"]
    transitions = rule.get("Transitions") or [rule["Transition"]] if "Transitions" in rule or "Transition" in rule else []
    if transitions:
        made["Transitions"] = [_renamed(item, {"TransitionInDays": "Days", "TransitionDate": "Date"}) for item in transitions]
    noncurrent = rule.get("NoncurrentVersionTransitions") or ([rule["NoncurrentVersionTransition"]] if "NoncurrentVersionTransition" in rule else [])
    if noncurrent:
        made["NoncurrentVersionTransitions"] = [_renamed(item, {"TransitionInDays": "NoncurrentDays"}) for item in noncurrent]
    return made


def _renamed(item: dict, names: dict[str, str]) -> dict:
    return {names.get(key, key): value for key, value in item.items()}


def _filter(rule: dict) -> dict:
    parts: dict[str, Any] = {}
    if "Prefix" in rule:
        parts["Prefix"] = rule["Prefix"]
    if rule.get("TagFilters"):
        parts["Tags"] = rule["TagFilters"]
    for name in ("ObjectSizeGreaterThan", "ObjectSizeLessThan"):
        if name in rule:
            parts[name] = rule[name]
    if not parts:
        return {"Prefix": ""}
    if len(parts) == 1 and "Tags" not in parts:
        return parts
    if parts.keys() == {"Tags"} and len(parts["Tags"]) == 1:
        return {"Tag": parts["Tags"][0]}
    return {"And": parts}
