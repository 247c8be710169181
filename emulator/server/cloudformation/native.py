"""Types whose life ministack manages: what it honours of each, what is added, and what is refused as AWS refuses it."""
from __future__ import annotations

import json
from typing import Any, Callable

from botocore.exceptions import ClientError
from ministack.services import cloudwatch_logs

from .row import Resource, Setting
from .supplements import Supplement

Look = Callable[[Any, str], Any]


def _taken(service: str, prop: str, look: Look, *missing: str) -> Callable[[Resource], None]:
    """Refuses a custom name that something already has, as every handler of AWS does."""

    def refuse(resource: Resource) -> None:
        name = resource.properties.get(prop)
        if not name:
            return
        try:
            found = look(resource.client(service), name)
        except ClientError as error:
            if error.response["Error"]["Code"] in missing:
                return
            raise
        if found:
            raise ValueError(f"{name} already exists")

    return refuse


def _policy_arn(resource: Resource, name: str) -> str:
    return f"arn:aws:iam::{resource.account}:policy{resource.properties.get('Path', '/')}{name}"


def _managed_policy_taken(resource: Resource) -> None:
    name = resource.properties.get("ManagedPolicyName")
    if name:
        arn = _policy_arn(resource, name)
        _taken("iam", "ManagedPolicyName", lambda api, _name: api.get_policy(PolicyArn=arn), "NoSuchEntity")(resource)


def _put_boundary(resource: Resource, _old: dict, new: dict) -> None:
    resource.client("iam").put_role_permissions_boundary(RoleName=resource.id, PermissionsBoundary=new["PermissionsBoundary"])


def _delete_boundary(resource: Resource, _old: dict) -> None:
    resource.client("iam").delete_role_permissions_boundary(RoleName=resource.id)


def _generated_log_group(resource: Resource) -> None:
    if not resource.properties.get("LogGroupName"):
        resource.properties["LogGroupName"] = resource.generated_name(512)


def _log_group_taken(resource: Resource) -> None:
    if resource.properties["LogGroupName"] in cloudwatch_logs._log_groups:
        raise ValueError(f"{resource.properties['LogGroupName']} already exists")


def _default_topic_policies(resource: Resource) -> None:
    for topic in resource.properties.get("Topics", []):
        document = {
            "Version": "2008-10-17", "Id": "__default_policy_ID",
            "Statement": [{
                "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": {"AWS": "*"},
                "Action": ["SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission", "SNS:RemovePermission", "SNS:DeleteTopic",
                           "SNS:Subscribe", "SNS:ListSubscriptionsByTopic", "SNS:Publish"],
                "Resource": topic, "Condition": {"StringEquals": {"AWS:SourceOwner": resource.account}}}],
        }
        api = resource.client("sns")
        try:
            api.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps(document))
        except api.exceptions.NotFoundException:
            continue


def _put_concurrency(resource: Resource, _old: dict, new: dict) -> None:
    count = int(new["ReservedConcurrentExecutions"])
    resource.client("lambda").put_function_concurrency(FunctionName=resource.id, ReservedConcurrentExecutions=count)


def _configuration(prop: str, member: str, default: Any) -> Setting:
    def put(resource: Resource, _old: dict, new: dict) -> None:
        resource.client("lambda").update_function_configuration(FunctionName=resource.id, **{member: new[prop]})

    return Setting((prop,), put, lambda resource, _old: put(resource, {}, {prop: default}))


def _only_rsa(resource: Resource) -> None:
    if resource.properties.get("KeyAlgorithm", "RSA_2048") != "RSA_2048":
        raise ValueError("The emulator does not implement other keys of certificates than RSA_2048.")


def _put_validation_records(resource: Resource, _old: dict, new: dict) -> None:
    described = resource.client("acm").describe_certificate(CertificateArn=resource.id)["Certificate"]["DomainValidationOptions"]
    records = {option["DomainName"]: option["ResourceRecord"] for option in described}
    for option in new["DomainValidationOptions"]:
        if "HostedZoneId" not in option:
            continue
        record = records[option["DomainName"]]
        change = {"Name": record["Name"], "Type": record["Type"], "TTL": 300, "ResourceRecords": [{"Value": record["Value"]}]}
        resource.client("route53").change_resource_record_sets(
            HostedZoneId=option["HostedZoneId"], ChangeBatch={"Changes": [{"Action": "UPSERT", "ResourceRecordSet": change}]})


def _leave_validation_records(_resource: Resource, _old: dict) -> None:
    """They stay in the zone: nobody takes them out."""


SUPPLEMENTS: tuple[Supplement, ...] = (
    Supplement(
        "AWS::CertificateManager::Certificate",
        ("CertificateTransparencyLoggingPreference", "DomainName", "KeyAlgorithm", "SubjectAlternativeNames", "Tags", "ValidationMethod"),
        settings=(Setting(("DomainValidationOptions",), _put_validation_records, _leave_validation_records),),
        prepare=_only_rsa,
    ),
    Supplement(
        "AWS::IAM::Role",
        ("AssumeRolePolicyDocument", "Description", "ManagedPolicyArns", "MaxSessionDuration", "Path", "Policies", "RoleName", "Tags"),
        settings=(Setting(("PermissionsBoundary",), _put_boundary, _delete_boundary),),
        refuse_taken=_taken("iam", "RoleName", lambda api, name: api.get_role(RoleName=name), "NoSuchEntity"),
    ),
    Supplement(
        "AWS::IAM::ManagedPolicy",
        ("Description", "Groups", "ManagedPolicyName", "Path", "PolicyDocument", "Roles", "Users"),
        refuse_taken=_managed_policy_taken,
    ),
    Supplement("AWS::IAM::Policy", ("Groups", "PolicyDocument", "PolicyName", "Roles", "Users")),
    Supplement("AWS::IAM::User", ("Groups", "LoginProfile", "ManagedPolicyArns", "Path", "PermissionsBoundary", "Policies", "Tags", "UserName")),
    Supplement(
        "AWS::KMS::Key",
        ("Description", "EnableKeyRotation", "Enabled", "KeyPolicy", "KeySpec", "KeyUsage", "MultiRegion", "Origin", "PendingWindowInDays",
         "RotationPeriodInDays", "Tags", "BypassPolicyLockoutSafetyCheck"),
    ),
    Supplement("AWS::KMS::Alias", ("AliasName", "TargetKeyId")),
    Supplement(
        "AWS::Logs::LogGroup", ("KmsKeyId", "LogGroupClass", "LogGroupName", "ResourcePolicyDocument", "RetentionInDays", "Tags"),
        prepare=_generated_log_group, refuse_taken=_log_group_taken,
    ),
    Supplement("AWS::Logs::MetricFilter", ("FilterName", "FilterPattern", "LogGroupName", "MetricTransformations")),
    Supplement(
        "AWS::CloudWatch::Alarm",
        ("ActionsEnabled", "AlarmActions", "AlarmDescription", "AlarmName", "ComparisonOperator", "DatapointsToAlarm", "Dimensions",
         "EvaluationPeriods", "ExtendedStatistic", "InsufficientDataActions", "MetricName", "Namespace", "OKActions", "Period", "Statistic",
         "Tags", "Threshold", "TreatMissingData", "Unit"),
    ),
    Supplement(
        "AWS::Events::Rule",
        ("Description", "EventBusName", "EventPattern", "Name", "RoleArn", "ScheduleExpression", "State", "Tags", "Targets"),
    ),
    Supplement(
        "AWS::Lambda::Function",
        ("Architectures", "Code", "Description", "Environment", "EphemeralStorage", "FunctionName", "Handler", "ImageConfig", "Layers",
         "LoggingConfig", "MemorySize", "PackageType", "Role", "Runtime", "SnapStart", "Tags", "Timeout", "TracingConfig"),
        settings=(
            Setting(
                ("ReservedConcurrentExecutions",), _put_concurrency,
                lambda resource, _old: resource.client("lambda").delete_function_concurrency(FunctionName=resource.id)),
            _configuration("DeadLetterConfig", "DeadLetterConfig", {}),
            _configuration("KmsKeyArn", "KMSKeyArn", ""),
        ),
        refuse_taken=_taken("lambda", "FunctionName", lambda api, name: api.get_function(FunctionName=name), "ResourceNotFoundException"),
    ),
    Supplement(
        "AWS::Lambda::Permission",
        ("Action", "EventSourceToken", "FunctionName", "FunctionUrlAuthType", "InvokedViaFunctionUrl", "Principal", "PrincipalOrgID",
         "SourceAccount", "SourceArn"),
    ),
    Supplement(
        "AWS::SNS::Subscription",
        ("DeliveryPolicy", "Endpoint", "FilterPolicy", "FilterPolicyScope", "Protocol", "RawMessageDelivery", "RedrivePolicy",
         "SubscriptionRoleArn", "TopicArn"),
    ),
    Supplement("AWS::SNS::TopicPolicy", ("PolicyDocument", "Topics"), after_delete=_default_topic_policies),
    Supplement(
        "AWS::SQS::Queue",
        ("ContentBasedDeduplication", "DeduplicationScope", "DelaySeconds", "FifoQueue", "FifoThroughputLimit", "KmsDataKeyReusePeriodSeconds",
         "KmsMasterKeyId", "MaximumMessageSize", "MessageRetentionPeriod", "QueueName", "ReceiveMessageWaitTimeSeconds", "RedriveAllowPolicy",
         "RedrivePolicy", "SqsManagedSseEnabled", "Tags", "VisibilityTimeout"),
        refuse_taken=_taken(
            "sqs", "QueueName", lambda api, name: api.get_queue_url(QueueName=name), "AWS.SimpleQueueService.NonExistentQueue", "QueueDoesNotExist"),
    ),
    Supplement("AWS::SQS::QueuePolicy", ("PolicyDocument", "Queues")),
    Supplement("AWS::SSM::Parameter", ("AllowedPattern", "DataType", "Description", "Name", "Policies", "Tags", "Tier", "Type", "Value")),
)
