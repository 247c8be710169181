"""S3 buckets: every configuration through the API that it is read back with.

ministack's own handler drops encryption, lifecycle, logging, ownership, object lock and tags, and deletes full buckets.
"""
from __future__ import annotations

import re
from typing import Any, Callable

from botocore import xform_name
from botocore.exceptions import ClientError
from ministack.services import s3
from ministack.services.cloudformation import provisioners

from ..fit import fit
from ..row import Resource, Row, Setting
from .s3_lifecycle import lifecycle_rules
from .tags import as_map

Convert = Callable[[Any], Any]


def _typed(resource: Resource, operation: str, params: dict) -> dict:
    return fit(resource.client("s3").meta.service_model.operation_model(operation).input_shape, params)


def _configuration(prop: str, operation: str, member: str, convert: Convert, undo: Callable[[Resource], None]) -> Setting:
    """A property that one Put operation takes as one member."""

    def apply(resource: Resource, _old: dict, new: dict) -> None:
        params = _typed(resource, operation, {"Bucket": resource.id, member: convert(new[prop])})
        getattr(resource.client("s3"), xform_name(operation))(**params)

    return Setting((prop,), apply, lambda resource, _old: undo(resource))


def _without_blocked_types(encryption: dict) -> dict:
    """BlockedEncryptionTypes is kept by AWS beside the rule; ministack has no place for it."""
    names = {"ServerSideEncryptionByDefault": "ApplyServerSideEncryptionByDefault"}
    return {"Rules": [
        {names.get(key, key): value for key, value in rule.items() if key != "BlockedEncryptionTypes"}
        for rule in encryption["ServerSideEncryptionConfiguration"]
    ]}


def _logging(configuration: dict) -> dict:
    target = {"TargetBucket": configuration.get("DestinationBucketName", ""), "TargetPrefix": configuration.get("LogFilePrefix", "")}
    if "TargetObjectKeyFormat" in configuration:
        target["TargetObjectKeyFormat"] = configuration["TargetObjectKeyFormat"]
    return {"LoggingEnabled": target}


def _put_logging(resource: Resource, _old: dict, new: dict) -> None:
    status = _logging(new["LoggingConfiguration"])
    # A bucket without a destination logs to itself.
    status["LoggingEnabled"]["TargetBucket"] = status["LoggingEnabled"]["TargetBucket"] or resource.id
    resource.client("s3").put_bucket_logging(**_typed(resource, "PutBucketLogging", {"Bucket": resource.id, "BucketLoggingStatus": status}))


def _put_notification(resource: Resource, _old: dict, new: dict) -> None:
    provisioners._s3_apply_notification(resource.id, new["NotificationConfiguration"])


def _put_tags(resource: Resource, _old: dict, new: dict) -> None:
    tags = [{"Key": key, "Value": value} for key, value in as_map(new["Tags"]).items()]
    resource.client("s3").put_bucket_tagging(Bucket=resource.id, Tagging={"TagSet": tags})


def _put_acl(resource: Resource, _old: dict, new: dict) -> None:
    canned = re.sub(r"(?<!^)([A-Z])", r"-\1", new["AccessControl"]).lower()
    api = resource.client("s3")
    try:
        api.put_bucket_acl(Bucket=resource.id, ACL=canned)
    except ClientError as error:
        # A bucket that does not allow ACLs is private already.
        if canned != "private" or error.response["Error"]["Code"] != "AccessControlListNotSupported":
            raise


def _suspend(resource: Resource) -> None:
    resource.client("s3").put_bucket_versioning(Bucket=resource.id, VersioningConfiguration={"Status": "Suspended"})


def _name(resource: Resource) -> None:
    """The account-regional namespace makes the name of prefix, account and Region."""
    properties = resource.properties
    prefix = properties.pop("BucketNamePrefix", None)
    properties.pop("BucketNamespace", None)
    if prefix:
        properties["BucketName"] = f"{prefix}-{resource.account}-{resource.region}-an"
    elif not properties.get("BucketName"):
        properties["BucketName"] = resource.generated_name(63, lowercase=True)


def _creation(resource: Resource) -> dict:
    params: dict[str, Any] = {"Bucket": resource.properties["BucketName"]}
    if resource.region != "us-east-1":
        params["CreateBucketConfiguration"] = {"LocationConstraint": resource.region}
    if str(resource.properties.get("ObjectLockEnabled", "")).lower() == "true":
        params["ObjectLockEnabledForBucket"] = True
    return params


def _refuse_taken(resource: Resource) -> None:
    """CreateBucket in us-east-1 would answer an owner that all is well."""
    if s3._bucket_owner_account(resource.properties["BucketName"]) is not None:
        raise ValueError(f"{resource.properties['BucketName']} already exists")


def _attributes(resource: Resource) -> dict:
    suffix = "amazonaws.com.cn" if resource.partition == "aws-cn" else "amazonaws.com"
    return {
        "Arn": f"arn:{resource.partition}:s3:::{resource.id}",
        "DomainName": f"{resource.id}.s3.{suffix}",
        "RegionalDomainName": f"{resource.id}.s3.{resource.region}.{suffix}",
        "DualStackDomainName": f"{resource.id}.s3.dualstack.{resource.region}.{suffix}",
        "WebsiteURL": f"http://{resource.id}.s3-website-{resource.region}.{suffix}",
    }


def _deleting(method: str) -> Callable[[Resource], None]:
    return lambda resource: getattr(resource.client("s3"), method)(Bucket=resource.id)


def _same(value: Any) -> Any:
    return value


ROWS = (
    Row(
        type="AWS::S3::Bucket", service="s3", create="CreateBucket", delete="DeleteBucket",
        id="BucketName", keys={"Bucket": "Ref"}, prepare=_name,
        creation=_creation, creation_reads=("BucketName", "ObjectLockEnabled"), refuse_taken=_refuse_taken,
        settings=(
            _configuration("VersioningConfiguration", "PutBucketVersioning", "VersioningConfiguration", _same, _suspend),
            _configuration(
                "BucketEncryption", "PutBucketEncryption", "ServerSideEncryptionConfiguration", _without_blocked_types,
                _deleting("delete_bucket_encryption")),
            _configuration(
                "PublicAccessBlockConfiguration", "PutPublicAccessBlock", "PublicAccessBlockConfiguration", _same,
                _deleting("delete_public_access_block")),
            _configuration(
                "OwnershipControls", "PutBucketOwnershipControls", "OwnershipControls", _same,
                _deleting("delete_bucket_ownership_controls")),
            _configuration(
                "LifecycleConfiguration", "PutBucketLifecycleConfiguration", "LifecycleConfiguration",
                lambda value: {"Rules": lifecycle_rules(value["Rules"])}, _deleting("delete_bucket_lifecycle")),
            Setting(
                ("LoggingConfiguration",), _put_logging,
                lambda resource, _old: resource.client("s3").put_bucket_logging(Bucket=resource.id, BucketLoggingStatus={})),
            _configuration(
                "ObjectLockConfiguration", "PutObjectLockConfiguration", "ObjectLockConfiguration", _same,
                lambda resource: resource.client("s3").put_object_lock_configuration(
                    Bucket=resource.id, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled"})),
            _configuration(
                "CorsConfiguration", "PutBucketCors", "CORSConfiguration",
                lambda value: {"CORSRules": [_cors(rule) for rule in value["CorsRules"]]}, _deleting("delete_bucket_cors")),
            Setting(
                ("NotificationConfiguration",), _put_notification,
                lambda resource, _old: _put_notification(resource, {}, {"NotificationConfiguration": {}})),
            Setting(("AccessControl",), _put_acl, lambda resource, _old: _put_acl(resource, {}, {"AccessControl": "Private"})),
            Setting(("Tags",), _put_tags, lambda resource, _old: resource.client("s3").delete_bucket_tagging(Bucket=resource.id)),
        ),
        attributes=_attributes,
        gone=("NoSuchBucket",),
    ),
    Row(
        type="AWS::S3::BucketPolicy", service="s3", create="PutBucketPolicy", update="PutBucketPolicy", delete="DeleteBucketPolicy",
        id="Bucket", keys={"Bucket": "Bucket"}, rename={"PolicyDocument": "Policy"}, create_only=("Bucket",),
        gone=("NoSuchBucket", "NoSuchBucketPolicy"),
    ),
)


def _cors(rule: dict) -> dict:
    renamed = {"Id": "ID", "MaxAge": "MaxAgeSeconds", "ExposedHeaders": "ExposeHeaders"}
    return {renamed.get(key, key): value for key, value in rule.items()}
