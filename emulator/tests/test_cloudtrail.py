import pytest
from botocore.exceptions import ClientError

BUCKET = {"Type": "AWS::S3::Bucket", "Properties": {}}
ADVANCED = [{"Name": "all", "FieldSelectors": [{"Field": "eventCategory", "Equals": ["Management"]}]}]
BASIC = [{"ReadWriteType": "WriteOnly", "IncludeManagementEvents": True, "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::x/"]}]}]


def trail(**properties):
    return {
        "B": BUCKET,
        "K": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:*", "Resource": "*"}]}}},
        "G": {"Type": "AWS::Logs::LogGroup", "Properties": {}},
        "S": {"Type": "AWS::SNS::Topic", "Properties": {}},
        "T": {"Type": "AWS::CloudTrail::Trail", "Properties": {"S3BucketName": {"Ref": "B"}, "IsLogging": True, **properties}},
    }


FULL = {
    "KMSKeyId": {"Fn::GetAtt": ["K", "Arn"]}, "EnableLogFileValidation": True, "IsMultiRegionTrail": True, "IncludeGlobalServiceEvents": True,
    "CloudWatchLogsLogGroupArn": {"Fn::GetAtt": ["G", "Arn"]}, "CloudWatchLogsRoleArn": "arn:aws:iam::111122223333:role/r",
    "S3KeyPrefix": "audit", "SnsTopicName": {"Fn::GetAtt": ["S", "TopicName"]}, "EventSelectors": BASIC,
    "InsightSelectors": [{"InsightType": "ApiErrorRateInsight"}], "Tags": [{"Key": "a", "Value": "b"}],
}


def test_life_cycle(account):
    api = account.client("cloudtrail")
    assert account.create("ct", trail(**FULL)) == "CREATE_COMPLETE"
    name = account.ids("ct")["T"]
    found = api.describe_trails()["trailList"][0]
    assert found["KmsKeyId"].endswith(account.ids("ct")["K"])
    assert found["SnsTopicARN"] == account.ids("ct")["S"]
    assert found["CloudWatchLogsLogGroupArn"].endswith(f":log-group:{account.ids('ct')['G']}:*")
    assert {key: found[key] for key in ("LogFileValidationEnabled", "IsMultiRegionTrail", "IncludeGlobalServiceEvents", "HasInsightSelectors", "S3KeyPrefix")} == {
        "LogFileValidationEnabled": True, "IsMultiRegionTrail": True, "IncludeGlobalServiceEvents": True, "HasInsightSelectors": True, "S3KeyPrefix": "audit"}
    assert api.get_trail_status(Name=name)["IsLogging"] is True
    selector = api.get_event_selectors(TrailName=name)["EventSelectors"][0]
    assert (selector["ReadWriteType"], selector["DataResources"]) == ("WriteOnly", BASIC[0]["DataResources"])
    assert api.get_insight_selectors(TrailName=name)["InsightSelectors"] == [{"InsightType": "ApiErrorRateInsight"}]
    assert api.list_tags(ResourceIdList=[found["TrailARN"]])["ResourceTagList"][0]["TagsList"] == [{"Key": "a", "Value": "b"}]

    assert account.update("ct", trail(IsLogging=False, AdvancedEventSelectors=ADVANCED)) == "UPDATE_COMPLETE"
    found = api.get_trail(Name=name)["Trail"]
    assert "KmsKeyId" not in found and not found.get("CloudWatchLogsLogGroupArn") and not found.get("SnsTopicARN")
    assert (found["LogFileValidationEnabled"], found["IsMultiRegionTrail"], found["HasInsightSelectors"]) == (False, False, False)
    assert api.get_trail_status(Name=name)["IsLogging"] is False
    assert api.get_event_selectors(TrailName=name)["AdvancedEventSelectors"] == ADVANCED
    assert api.list_tags(ResourceIdList=[found["TrailARN"]])["ResourceTagList"][0]["TagsList"] == []

    assert account.update("ct", trail()) == "UPDATE_COMPLETE"
    assert api.get_event_selectors(TrailName=name)["EventSelectors"][0]["ReadWriteType"] == "All"
    assert account.delete("ct") == "DELETE_COMPLETE"
    assert api.describe_trails()["trailList"] == []


def test_missing_bucket_is_refused(account):
    with pytest.raises(ClientError, match="S3 bucket nowhere does not exist!"):
        account.client("cloudtrail").create_trail(Name="audit", S3BucketName="nowhere")


def test_taken_name_is_refused(account):
    assert account.create("one", trail(TrailName="audit")) == "CREATE_COMPLETE"
    assert account.create("two", trail(TrailName="audit")) == "ROLLBACK_COMPLETE"
    assert "TrailAlreadyExistsException" in account.reasons("two")[0]
