"""Multi-Region keys in another Region."""
import json


def policy(account, sid):
    return {"Version": "2012-10-17", "Statement": [
        {"Sid": sid, "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account.number}:root"}, "Action": "kms:*", "Resource": "*"}]}


def replica(account, primary, sid="First", **others):
    return {"R": {"Type": "AWS::KMS::ReplicaKey", "Properties": {"PrimaryKeyArn": primary, "KeyPolicy": policy(account, sid), **others}}}


def primary_of(account):
    import boto3
    from botocore.config import Config
    api = boto3.client("kms", region_name="us-east-1", endpoint_url=f"http://127.0.0.1:{account.server.port}", aws_access_key_id=account.number,
                       aws_secret_access_key="emulator", config=Config(retries={"max_attempts": 1}))
    return api, api.create_key(MultiRegion=True)["KeyMetadata"]


def test_life_cycle(account):
    there, primary = primary_of(account)
    api = account.client("kms")
    tags = [{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}]
    assert account.create("kms", replica(account, primary["Arn"], Description="Copy", Tags=tags, PendingWindowInDays=7)) == "CREATE_COMPLETE"
    key = account.ids("kms")["R"]
    assert key == primary["KeyId"]

    metadata = api.describe_key(KeyId=key)["KeyMetadata"]
    assert metadata["Arn"].split(":")[3] == "eu-west-1" and metadata["Description"] == "Copy"
    assert metadata["MultiRegionConfiguration"]["MultiRegionKeyType"] == "REPLICA"
    assert json.loads(api.get_key_policy(KeyId=key, PolicyName="default")["Policy"])["Statement"][0]["Sid"] == "First"
    secret = there.encrypt(KeyId=key, Plaintext=b"over there")["CiphertextBlob"]
    assert api.decrypt(KeyId=key, CiphertextBlob=secret)["Plaintext"] == b"over there"

    assert account.update("kms", replica(account, primary["Arn"], "Second", Tags=tags[:1], PendingWindowInDays=7)) == "UPDATE_COMPLETE"
    assert json.loads(api.get_key_policy(KeyId=key, PolicyName="default")["Policy"])["Statement"][0]["Sid"] == "Second"
    assert api.describe_key(KeyId=key)["KeyMetadata"]["Description"] == ""
    assert api.list_resource_tags(KeyId=key)["Tags"] == [{"TagKey": "a", "TagValue": "b"}]

    assert account.delete("kms") == "DELETE_COMPLETE"
    assert api.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] == "PendingDeletion"
    assert there.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] == "Enabled"
