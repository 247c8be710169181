import pytest
from botocore.exceptions import ClientError


def bucket(**properties):
    return {"B": {"Type": "AWS::S3::Bucket", "Properties": properties}}


ALL_BLOCKED = {"BlockPublicAcls": True, "BlockPublicPolicy": True, "IgnorePublicAcls": True, "RestrictPublicBuckets": True}
FULL = {
    "BucketEncryption": {"ServerSideEncryptionConfiguration": [{
        "BucketKeyEnabled": True, "ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"}}]},
    "VersioningConfiguration": {"Status": "Enabled"},
    "PublicAccessBlockConfiguration": ALL_BLOCKED,
    "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
    "LifecycleConfiguration": {"Rules": [
        {"Id": "old", "Status": "Enabled", "NoncurrentVersionExpiration": {"NoncurrentDays": 30, "NewerNoncurrentVersions": 2}, "Prefix": "logs/",
         "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}, "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 90}]},
        {"Id": "all", "Status": "Enabled", "ExpirationInDays": 400}]},
    "LoggingConfiguration": {"LogFilePrefix": "access/"},
    "NotificationConfiguration": {"EventBridgeConfiguration": {"EventBridgeEnabled": True}},
    "CorsConfiguration": {"CorsRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["https://example.com"], "MaxAge": 60}]},
    "Tags": [{"Key": "a", "Value": "b"}],
}


def error_code(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    return refused.value.response["Error"]["Code"]


def test_life_cycle(account):
    api = account.client("s3")
    assert account.create("s3", bucket(**FULL)) == "CREATE_COMPLETE"
    name = account.ids("s3")["B"]
    rule = api.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"][0]
    assert rule["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"}
    assert rule["BucketKeyEnabled"] is True
    assert api.get_bucket_versioning(Bucket=name)["Status"] == "Enabled"
    assert api.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"] == ALL_BLOCKED
    assert api.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"] == FULL["OwnershipControls"]
    old, everything = api.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]
    assert old["NoncurrentVersionExpiration"] == {"NoncurrentDays": 30, "NewerNoncurrentVersions": 2}
    assert (old["Filter"], old["AbortIncompleteMultipartUpload"]) == ({"Prefix": "logs/"}, {"DaysAfterInitiation": 7})
    assert old["Transitions"] == [{"Days": 90, "StorageClass": "GLACIER"}]
    assert everything["Expiration"] == {"Days": 400}
    assert api.get_bucket_logging(Bucket=name)["LoggingEnabled"] == {"TargetBucket": name, "TargetPrefix": "access/"}
    assert "EventBridgeConfiguration" in api.get_bucket_notification_configuration(Bucket=name)
    assert api.get_bucket_cors(Bucket=name)["CORSRules"][0]["MaxAgeSeconds"] == 60
    assert api.get_bucket_tagging(Bucket=name)["TagSet"] == [{"Key": "a", "Value": "b"}]

    assert account.update("s3", bucket()) == "UPDATE_COMPLETE"
    assert account.ids("s3")["B"] == name
    rule = api.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"][0]
    assert rule["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}
    assert api.get_bucket_versioning(Bucket=name)["Status"] == "Suspended"
    assert "LoggingEnabled" not in api.get_bucket_logging(Bucket=name)
    assert "EventBridgeConfiguration" not in api.get_bucket_notification_configuration(Bucket=name)
    assert error_code(api.get_public_access_block, Bucket=name) == "NoSuchPublicAccessBlockConfiguration"
    assert error_code(api.get_bucket_ownership_controls, Bucket=name) == "OwnershipControlsNotFoundError"
    assert error_code(api.get_bucket_lifecycle_configuration, Bucket=name) == "NoSuchLifecycleConfiguration"
    assert error_code(api.get_bucket_tagging, Bucket=name) == "NoSuchTagSet"

    assert account.delete("s3") == "DELETE_COMPLETE"
    assert api.list_buckets()["Buckets"] == []


def test_object_lock(account):
    rule = {"DefaultRetention": {"Mode": "COMPLIANCE", "Days": 365}}
    configured = bucket(ObjectLockEnabled=True, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled", "Rule": rule})
    assert account.create("s3", configured) == "CREATE_COMPLETE"
    api, name = account.client("s3"), account.ids("s3")["B"]
    assert api.get_object_lock_configuration(Bucket=name)["ObjectLockConfiguration"] == {"ObjectLockEnabled": "Enabled", "Rule": rule}
    assert api.get_bucket_versioning(Bucket=name)["Status"] == "Enabled"


def test_account_regional_namespace(account):
    assert account.create("s3", bucket(BucketNamePrefix="audit", BucketNamespace="account-regional")) == "CREATE_COMPLETE"
    assert account.ids("s3")["B"] == f"audit-{account.number}-eu-west-1-an"


def test_blocked_encryption_types_are_accepted(account):
    rule = {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["SSE-C"]}}
    assert account.create("s3", bucket(BucketEncryption={"ServerSideEncryptionConfiguration": [rule]})) == "CREATE_COMPLETE"


def test_full_bucket_is_not_deleted(account):
    account.create("s3", bucket())
    account.client("s3").put_object(Bucket=account.ids("s3")["B"], Key="k", Body=b"x")
    assert account.delete("s3") == "DELETE_FAILED"
    assert "BucketNotEmpty" in account.reasons("s3")[0]


def test_taken_name_is_refused(account):
    name = f"taken-{account.number}"
    account.client("s3").create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert account.create("s3", bucket(BucketName=name)) in ("CREATE_FAILED", "ROLLBACK_COMPLETE")
    assert account.client("s3").list_buckets()["Buckets"][0]["Name"] == name


def test_property_that_is_not_implemented_is_refused(account):
    accelerated = bucket(AccelerateConfiguration={"AccelerationStatus": "Enabled"})
    assert account.create("s3", accelerated) == "ROLLBACK_COMPLETE"
    assert account.reasons("s3")[0] == "The emulator does not implement AWS::S3::Bucket.AccelerateConfiguration."


def policy(effect):
    statement = {"Effect": effect, "Principal": {"AWS": "*"}, "Action": "s3:*", "Resource": {"Fn::GetAtt": ["B", "Arn"]},
                 "Condition": {"Bool": {"aws:SecureTransport": "false"}}}
    properties = {"Bucket": {"Ref": "B"}, "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}}
    return {**bucket(), "P": {"Type": "AWS::S3::BucketPolicy", "Properties": properties}}


def test_bucket_policy_life_cycle(account):
    api = account.client("s3")
    assert account.create("s3", policy("Deny")) == "CREATE_COMPLETE"
    name = account.ids("s3")["B"]
    assert account.ids("s3")["P"] == name
    assert '"Effect": "Deny"' in api.get_bucket_policy(Bucket=name)["Policy"]
    assert account.update("s3", policy("Allow")) == "UPDATE_COMPLETE"
    assert '"Effect": "Allow"' in api.get_bucket_policy(Bucket=name)["Policy"]
    assert account.update("s3", bucket()) == "UPDATE_COMPLETE"
    assert error_code(api.get_bucket_policy, Bucket=name) == "NoSuchBucketPolicy"


def test_sse_kms_upload_without_a_key(account):
    account.create("s3", bucket())
    api, name = account.client("s3"), account.ids("s3")["B"]
    api.put_object(Bucket=name, Key="k", Body=b"x", ServerSideEncryption="aws:kms")
    assert api.head_object(Bucket=name, Key="k")["ServerSideEncryption"] == "aws:kms"
