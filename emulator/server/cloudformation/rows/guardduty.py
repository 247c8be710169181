"""GuardDuty."""
from __future__ import annotations

from ..row import Resource, Row, Setting
from .tags import tags_by_arn

# What a detector has when nobody says anything, as wishes that UpdateDetector understands.
_DEFAULT_FEATURES = [
    {"Name": name, "Status": "ENABLED"}
    for name in ("S3_DATA_EVENTS", "EKS_AUDIT_LOGS", "EBS_MALWARE_PROTECTION", "RDS_LOGIN_EVENTS", "LAMBDA_NETWORK_LOGS")
]


def _detector_arn(resource: Resource, detector_id: str) -> str:
    return f"arn:{resource.partition}:guardduty:{resource.region}:{resource.account}:detector/{detector_id}"


def _destination_arn(resource: Resource) -> str:
    return f"{_detector_arn(resource, resource.properties['DetectorId'])}/publishingDestination/{resource.id}"


def _plan_arn(resource: Resource) -> str:
    return f"arn:{resource.partition}:guardduty:{resource.region}:{resource.account}:malware-protection-plan/{resource.id}"


def _put_features(resource: Resource, _old: dict, new: dict) -> None:
    wishes = new["Features"]
    named = {feature["Name"] for feature in wishes}
    missing = [feature for feature in _DEFAULT_FEATURES if feature["Name"] not in named]
    exclusive = {"RUNTIME_MONITORING", "EKS_RUNTIME_MONITORING"} - named
    if len(exclusive) == 1:
        # Only one of the two may be told in one call, and the one that is not wished for is off.
        resource.client("guardduty").update_detector(DetectorId=resource.id, Features=[_off(next(iter(exclusive)))])
    elif exclusive:
        for name in sorted(exclusive):
            resource.client("guardduty").update_detector(DetectorId=resource.id, Features=[_off(name)])
    resource.client("guardduty").update_detector(DetectorId=resource.id, Features=[*map(_api_feature, wishes), *missing])


def _off(name: str) -> dict:
    return {"Name": name, "Status": "DISABLED"}


def _api_feature(feature: dict) -> dict:
    known = {"Name", "Status", "AdditionalConfiguration"}
    return {key: value for key, value in feature.items() if key in known}


def _reset_features(resource: Resource, old: dict) -> None:
    _put_features(resource, old, {"Features": []})


ROWS = (
    Row(
        type="AWS::GuardDuty::Detector", service="guardduty",
        create="CreateDetector", update="UpdateDetector", delete="DeleteDetector",
        id="DetectorId", keys={"DetectorId": "Ref"},
        defaults={"FindingPublishingFrequency": "SIX_HOURS", "DataSources": {}},
        settings=(
            Setting(("Features",), _put_features, _reset_features, at_creation=False),
            tags_by_arn("guardduty", lambda resource: _detector_arn(resource, resource.id)),
        ),
        attributes=lambda resource: {"Id": resource.id},
        gone=("BadRequestException",),
    ),
    Row(
        type="AWS::GuardDuty::Filter", service="guardduty",
        create="CreateFilter", update="UpdateFilter", delete="DeleteFilter",
        id="Name", keys={"DetectorId": "DetectorId", "FilterName": "Ref"}, create_only=("DetectorId", "Name"),
        defaults={"Action": "NOOP", "Description": "", "Rank": 1},
        name=("Name", 64),
        settings=(tags_by_arn("guardduty", lambda resource: f"{_detector_arn(resource, resource.properties['DetectorId'])}/filter/{resource.id}"),),
        gone=("BadRequestException",),
    ),
    Row(
        type="AWS::GuardDuty::PublishingDestination", service="guardduty",
        create="CreatePublishingDestination", update="UpdatePublishingDestination", delete="DeletePublishingDestination",
        id="DestinationId", keys={"DetectorId": "DetectorId", "DestinationId": "Ref"}, create_only=("DetectorId",),
        settings=(tags_by_arn("guardduty", _destination_arn),),
        attributes=lambda resource: {"Id": resource.id, "Status": "PUBLISHING"},
        gone=("BadRequestException",),
    ),
    Row(
        type="AWS::GuardDuty::MalwareProtectionPlan", service="guardduty",
        create="CreateMalwareProtectionPlan", update="UpdateMalwareProtectionPlan", delete="DeleteMalwareProtectionPlan",
        id="MalwareProtectionPlanId", keys={"MalwareProtectionPlanId": "Ref"},
        defaults={"Actions": {"Tagging": {"Status": "DISABLED"}}},
        settings=(tags_by_arn("guardduty", _plan_arn),),
        attributes=lambda resource: {"MalwareProtectionPlanId": resource.id, "Arn": _plan_arn(resource), "Status": "ACTIVE"},
    ),
)
