"""What a bucket policy may ask about presigned URLs."""
import json
from datetime import datetime, timedelta, timezone
from unittest.mock import patch
from urllib.error import HTTPError
from urllib.request import urlopen

import botocore.auth
import pytest
from botocore.config import Config

VERSION_4 = Config(signature_version="s3v4", s3={"addressing_style": "path"})


@pytest.fixture
def bucket(account, enforcing):
    name = f"presigned-{account.number}"
    api = account.client("s3")
    api.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    api.put_object(Bucket=name, Key="a", Body=b"content")
    return name


def deny(account, bucket, condition):
    policy = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*", "Condition": condition}]}
    account.client("s3").put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))


def reader(account):
    api = account.client("iam")
    api.create_user(UserName="ann")
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
    api.put_user_policy(UserName="ann", PolicyName="p", PolicyDocument=json.dumps(policy))
    key = api.create_access_key(UserName="ann")["AccessKey"]
    return account.client("s3", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"], config=VERSION_4)


def url_of(client, bucket, minutes_ago=0):
    signed_at = datetime.now(timezone.utc).replace(tzinfo=None) - timedelta(minutes=minutes_ago)
    with patch.object(botocore.auth, "get_current_datetime", lambda *_, **__: signed_at):
        return client.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "a"}, ExpiresIn=3600)


def status(url):
    try:
        with urlopen(url) as response:
            return response.status
    except HTTPError as error:
        return error.code


def test_age_of_a_signature(account, bucket):
    client = reader(account)
    deny(account, bucket, {"NumericGreaterThan": {"s3:signatureAge": "600000"}})
    assert status(url_of(client, bucket)) == 200
    assert status(url_of(client, bucket, minutes_ago=9)) == 200
    assert status(url_of(client, bucket, minutes_ago=11)) == 403
    assert client.get_object(Bucket=bucket, Key="a")["Body"].read() == b"content"


def test_kind_of_a_signature(account, bucket):
    client = reader(account)
    deny(account, bucket, {"StringNotEquals": {"s3:authType": "REST-QUERY-STRING"}})
    assert status(url_of(client, bucket)) == 200
    with pytest.raises(client.exceptions.ClientError) as error:
        client.get_object(Bucket=bucket, Key="a")
    assert error.value.response["Error"]["Code"] == "AccessDenied"
