"""What ministack's CloudTrail forgets: the log group and tags of CreateTrail, the topic's ARN, insight selectors, the bucket check."""
from __future__ import annotations

from typing import Any, Callable

from ministack.core.responses import get_account_id, get_region
from ministack.services import cloudtrail, s3, sns

from .state import partition_of

Answer = tuple[int, dict, Any]
_AT_CREATION = ("CloudWatchLogsLogGroupArn", "CloudWatchLogsRoleArn")


def _refusal(body: dict) -> Answer | None:
    bucket, topic = body.get("S3BucketName"), body.get("SnsTopicName")
    if bucket and s3._bucket_owner_account(bucket) is None:
        return cloudtrail._err("S3BucketDoesNotExistException", f"S3 bucket {bucket} does not exist!")
    if topic and _topic_arn(topic) not in sns._topics:
        return cloudtrail._err("InsufficientSnsTopicPolicyException", "SNS Topic does not exist or the topic policy is incorrect!")
    if bool(body.get("CloudWatchLogsLogGroupArn")) != bool(body.get("CloudWatchLogsRoleArn")):
        return cloudtrail._err("InvalidCloudWatchLogsLogGroupArnException", "You must specify both the log group and the role for it.")
    return None


def _topic_arn(name_or_arn: str) -> str:
    if name_or_arn.startswith("arn:"):
        return name_or_arn
    return f"arn:{partition_of(get_region())}:sns:{get_region()}:{get_account_id()}:{name_or_arn}"


def _with_topic(trail: dict) -> None:
    if trail.get("SnsTopicName"):
        trail["SnsTopicARN"] = _topic_arn(trail["SnsTopicName"])
    else:
        trail.pop("SnsTopicARN", None)


def install() -> None:
    dispatch = cloudtrail._DISPATCH
    create, update = dispatch["CreateTrail"], dispatch["UpdateTrail"]

    def create_trail(body: dict) -> Answer:
        refused = _refusal(body)
        answer = refused or create(body)
        if answer[0] >= 300:
            return answer
        trail = cloudtrail._trails[body["Name"].strip()]
        trail.update({name: body[name] for name in _AT_CREATION if body.get(name)})
        _with_topic(trail)
        if body.get("TagsList"):
            dispatch["AddTags"]({"ResourceId": trail["TrailARN"], "TagsList": body["TagsList"]})
        return answer

    def update_trail(body: dict) -> Answer:
        refused = _refusal(body)
        answer = refused or update(body)
        if answer[0] < 300:
            _with_topic(_visible(body["Name"]))
        return answer

    dispatch.update(CreateTrail=create_trail, UpdateTrail=update_trail)
    dispatch.update(PutInsightSelectors=_of_trail(_put_insights), GetInsightSelectors=_of_trail(_get_insights))


def _visible(name_or_arn: str) -> dict | None:
    return cloudtrail._find_visible_trail(name_or_arn.strip())[2]


def _of_trail(handler: Callable[[dict, dict], Answer]) -> Callable[[dict], Answer]:
    def handle(body: dict) -> Answer:
        trail = _visible(body.get("TrailName", ""))
        if trail is None:
            return cloudtrail._err("TrailNotFoundException", f"Unknown trail: {body.get('TrailName')}", 404)
        return handler(trail, body)

    return handle


#: Kept outside the trail's record, whose every member is shown by DescribeTrails.
_insights: dict[str, list[dict]] = {}


def _put_insights(trail: dict, body: dict) -> Answer:
    _insights[trail["TrailARN"]] = body.get("InsightSelectors", [])
    trail["HasInsightSelectors"] = bool(_insights[trail["TrailARN"]])
    return cloudtrail._ok({"TrailARN": trail["TrailARN"], "InsightSelectors": _insights[trail["TrailARN"]]})


def _get_insights(trail: dict, _body: dict) -> Answer:
    if not trail.get("HasInsightSelectors"):
        return cloudtrail._err("InsightNotEnabledException", "Insights is not enabled on this trail.")
    return cloudtrail._ok({"TrailARN": trail["TrailARN"], "InsightSelectors": _insights[trail["TrailARN"]]})
