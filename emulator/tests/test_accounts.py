from conftest import Account


def test_accounts_and_regions_stay_apart(account, other_account):
    account.client("guardduty").create_detector(Enable=True)
    account.client("sns").create_topic(Name="alerts")
    elsewhere = Account(account.server, account.number, "us-east-1")
    for stranger in (other_account, elsewhere):
        assert stranger.client("guardduty").list_detectors()["DetectorIds"] == []
        assert stranger.client("sns").list_topics()["Topics"] == []
    assert elsewhere.client("guardduty").create_detector(Enable=True)["DetectorId"] != account.client("guardduty").list_detectors()["DetectorIds"][0]


def test_stacks_know_their_account_and_region(server):
    account = Account(server, "222222222222", "ap-northeast-1")
    detector = {"D": {"Type": "AWS::GuardDuty::Detector", "Properties": {"Enable": True}}}
    assert account.create("gd", detector) == "CREATE_COMPLETE"
    found = account.client("guardduty").get_detector(DetectorId=account.ids("gd")["D"])
    assert found["ServiceRole"].startswith("arn:aws:iam::222222222222:role/")
    assert account.client("sts").get_caller_identity()["Account"] == "222222222222"


def test_moto_answers_its_services_per_account(account, other_account):
    account.client("securityhub").enable_security_hub()
    assert account.number in account.client("securityhub").describe_hub()["HubArn"]
    account.client("ec2").enable_ebs_encryption_by_default()
    assert account.client("ec2").get_ebs_encryption_by_default()["EbsEncryptionByDefault"] is True
    assert other_account.client("ec2").get_ebs_encryption_by_default()["EbsEncryptionByDefault"] is False
