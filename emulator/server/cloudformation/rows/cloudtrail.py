"""CloudTrail."""
from __future__ import annotations

from ..row import Resource, Row, Setting
from .tags import as_map

_EVERY_MANAGEMENT_EVENT = [{"ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": [], "ExcludeManagementEventSources": []}]


def _put_selectors(resource: Resource, _old: dict, new: dict) -> None:
    resource.client("cloudtrail").put_event_selectors(TrailName=resource.id, **_typed(resource, new))


def _typed(resource: Resource, selectors: dict) -> dict:
    from ..fit import fit

    shape = resource.client("cloudtrail").meta.service_model.operation_model("PutEventSelectors").input_shape
    return fit(shape, selectors)


def _put_insights(resource: Resource, _old: dict, new: dict) -> None:
    resource.client("cloudtrail").put_insight_selectors(TrailName=resource.id, InsightSelectors=new["InsightSelectors"])


def _put_logging(resource: Resource, _old: dict, new: dict) -> None:
    api = resource.client("cloudtrail")
    on = str(new["IsLogging"]).lower() == "true"
    (api.start_logging if on else api.stop_logging)(Name=resource.id)


def _put_tags(resource: Resource, old: dict, new: dict) -> None:
    before, after = as_map(old.get("Tags")), as_map(new.get("Tags"))
    api, arn = resource.client("cloudtrail"), _arn(resource)
    removed = [{"Key": key, "Value": value} for key, value in before.items() if key not in after]
    if removed:
        api.remove_tags(ResourceId=arn, TagsList=removed)
    if after:
        api.add_tags(ResourceId=arn, TagsList=[{"Key": key, "Value": value} for key, value in after.items()])


def _arn(resource: Resource) -> str:
    return f"arn:{resource.partition}:cloudtrail:{resource.region}:{resource.account}:trail/{resource.id}"


def _attributes(resource: Resource) -> dict:
    topic = resource.client("cloudtrail").get_trail(Name=resource.id)["Trail"].get("SnsTopicARN", "")
    return {"Arn": _arn(resource), "SnsTopicArn": topic}


ROWS = (
    Row(
        type="AWS::CloudTrail::Trail", service="cloudtrail",
        create="CreateTrail", update="UpdateTrail", delete="DeleteTrail",
        id="Name", keys={"Name": "Ref"}, name=("TrailName", 128),
        rename={"TrailName": "Name", "KMSKeyId": "KmsKeyId"}, create_only=("TrailName",),
        defaults={
            "KMSKeyId": "", "S3KeyPrefix": "", "SnsTopicName": "", "CloudWatchLogsLogGroupArn": "", "CloudWatchLogsRoleArn": "",
            "EnableLogFileValidation": False, "IncludeGlobalServiceEvents": False, "IsMultiRegionTrail": False, "IsOrganizationTrail": False,
        },
        settings=(
            Setting(
                ("EventSelectors", "AdvancedEventSelectors"), _put_selectors,
                lambda resource, _old: _put_selectors(resource, {}, {"EventSelectors": _EVERY_MANAGEMENT_EVENT})),
            Setting(("InsightSelectors",), _put_insights, lambda resource, _old: _put_insights(resource, {}, {"InsightSelectors": []})),
            Setting(("IsLogging",), _put_logging, lambda resource, _old: _put_logging(resource, {}, {"IsLogging": False})),
            Setting(("Tags",), _put_tags, lambda resource, old: _put_tags(resource, old, {})),
        ),
        attributes=_attributes,
        gone=("TrailNotFoundException",),
    ),
)
