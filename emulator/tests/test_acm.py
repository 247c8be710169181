"""Certificates are issued at once here: what a deployment waits for on AWS, the validation, is not."""


def certificate(**properties):
    return {"C": {"Type": "AWS::CertificateManager::Certificate", "Properties": {"DomainName": "www.example.com", **properties}}}


def events(days):
    return {"E": {"Type": "AWS::CertificateManager::Account", "Properties": {"ExpiryEventsConfiguration": {"DaysBeforeExpiry": days}}}}


def records(account, zone):
    found = account.client("route53").list_resource_record_sets(HostedZoneId=zone)["ResourceRecordSets"]
    return [record["Name"] for record in found if record["Type"] == "CNAME"]


def test_certificate_life_cycle(account):
    api = account.client("acm")
    zone = account.client("route53").create_hosted_zone(Name="example.com", CallerReference=account.number)["HostedZone"]["Id"].split("/")[-1]
    wished = certificate(
        SubjectAlternativeNames=["a.example.com"], ValidationMethod="DNS", CertificateTransparencyLoggingPreference="DISABLED",
        Tags=[{"Key": "team", "Value": "security"}],
        DomainValidationOptions=[{"DomainName": name, "HostedZoneId": zone} for name in ("www.example.com", "a.example.com")])
    assert account.create("acm", wished) == "CREATE_COMPLETE"
    arn = account.ids("acm")["C"]
    found = api.describe_certificate(CertificateArn=arn)["Certificate"]
    assert (found["DomainName"], found["Status"], found["Type"]) == ("www.example.com", "ISSUED", "AMAZON_ISSUED")
    assert sorted(found["SubjectAlternativeNames"]) == ["a.example.com", "www.example.com"]
    assert found["Options"]["CertificateTransparencyLoggingPreference"] == "DISABLED"
    assert {"Key": "team", "Value": "security"} in api.list_tags_for_certificate(CertificateArn=arn)["Tags"]
    assert len(records(account, zone)) == 2

    assert account.update("acm", certificate(ValidationMethod="DNS", SubjectAlternativeNames=["a.example.com"])) == "UPDATE_COMPLETE"
    found = api.describe_certificate(CertificateArn=account.ids("acm")["C"])["Certificate"]
    assert found["Options"]["CertificateTransparencyLoggingPreference"] == "ENABLED"

    assert account.delete("acm") == "DELETE_COMPLETE"
    assert api.list_certificates()["CertificateSummaryList"] == []
    assert len(records(account, zone)) == 2


def test_what_would_be_dropped_is_refused(account):
    for properties in ({"KeyAlgorithm": "EC_prime256v1"}, {"CertificateExport": "ENABLED"}):
        assert account.create(f"acm-{next(iter(properties))}", certificate(ValidationMethod="DNS", **properties)) == "ROLLBACK_COMPLETE"


def test_expiry_events(account):
    api = account.client("acm")
    assert account.create("events", events(30)) == "CREATE_COMPLETE"
    assert account.ids("events")["E"] == account.number
    assert api.get_account_configuration()["ExpiryEvents"] == {"DaysBeforeExpiry": 30}
    assert account.update("events", events(14)) == "UPDATE_COMPLETE"
    assert api.get_account_configuration()["ExpiryEvents"] == {"DaysBeforeExpiry": 14}
    assert account.delete("events") == "DELETE_COMPLETE"
    assert api.get_account_configuration()["ExpiryEvents"] == {"DaysBeforeExpiry": 45}
