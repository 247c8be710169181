"""AWS WAF: web ACLs with all of their members, sets, rule groups, associations and logs."""
VISIBLE = {"CloudWatchMetricsEnabled": True, "MetricName": "m", "SampledRequestsEnabled": True}
PROTECTION = {"DataProtections": [{"Action": "SUBSTITUTION", "Field": {"FieldType": "SINGLE_HEADER", "FieldKeys": ["cookie"]}}]}
STAGE = "arn:aws:apigateway:eu-west-1::/restapis/abc123/stages/live"


def rule(name, statement, **properties):
    return {"Name": name, "Priority": 1, "Action": {"Block": {}}, "Statement": statement, "VisibilityConfig": VISIBLE, **properties}


def acl(**properties):
    wanted = {"Scope": "REGIONAL", "DefaultAction": {"Allow": {}}, "VisibilityConfig": VISIBLE, **properties}
    return {"A": {"Type": "AWS::WAFv2::WebACL", "Properties": wanted}}


def found(account, stack="waf", scope="REGIONAL"):
    api = account.client("wafv2")
    name, identifier, _scope = account.ids(stack)["A"].split("|")
    return api.get_web_acl(Name=name, Id=identifier, Scope=scope)["WebACL"]


def test_web_acl_life_cycle(account):
    api = account.client("wafv2")
    login = {"ByteMatchStatement": {
        "FieldToMatch": {"SingleHeader": {"Name": "host"}}, "PositionalConstraint": "EXACTLY", "SearchString": "shop",
        "TextTransformations": [{"Priority": 0, "Type": "NONE"}]}}
    bodies = {"no": {"ContentType": "TEXT_PLAIN", "Content": "no"}}
    inspection = {"RequestBody": {"API_GATEWAY": {"DefaultSizeInspectionLimit": "KB_32"}}}
    assert account.create("waf", acl(
        Name="shop", Rules=[rule("login", login)], DataProtectionConfig=PROTECTION, CustomResponseBodies=bodies, AssociationConfig=inspection,
    )) == "CREATE_COMPLETE"
    before = found(account)
    assert before["Rules"][0]["Statement"]["ByteMatchStatement"]["SearchString"] == b"shop"
    assert (before["DataProtectionConfig"], before["CustomResponseBodies"], before["AssociationConfig"]) == (PROTECTION, bodies, inspection)

    other = rule("other", {"GeoMatchStatement": {"CountryCodes": ["NL"]}})
    assert account.update("waf", acl(Name="shop", DefaultAction={"Block": {}}, Rules=[other])) == "UPDATE_COMPLETE"
    after = found(account)
    assert (after["Id"], after["DefaultAction"], [entry["Name"] for entry in after["Rules"]]) == (before["Id"], {"Block": {}}, ["other"])
    assert "DataProtectionConfig" not in after and "CustomResponseBodies" not in after

    assert account.update("waf", acl(Name="shop2")) == "UPDATE_COMPLETE"
    assert [entry["Name"] for entry in api.list_web_acls(Scope="REGIONAL")["WebACLs"]] == ["shop2"]
    assert account.delete("waf") == "DELETE_COMPLETE"
    assert api.list_web_acls(Scope="REGIONAL")["WebACLs"] == []


def test_a_name_is_taken_once(account):
    account.client("wafv2").create_web_acl(Name="shop", Scope="REGIONAL", DefaultAction={"Allow": {}}, VisibilityConfig=VISIBLE)
    assert account.create("waf", acl(Name="shop")) == "ROLLBACK_COMPLETE"


def sets(addresses, patterns):
    return {
        "I": {"Type": "AWS::WAFv2::IPSet", "Properties": {"Scope": "REGIONAL", "IPAddressVersion": "IPV4", "Addresses": addresses}},
        "R": {"Type": "AWS::WAFv2::RegexPatternSet", "Properties": {"Scope": "REGIONAL", "RegularExpressionList": patterns}},
        "G": {"Type": "AWS::WAFv2::RuleGroup", "Properties": {
            "Scope": "REGIONAL", "Capacity": 10, "VisibilityConfig": VISIBLE,
            "Rules": [rule("ip", {"IPSetReferenceStatement": {"Arn": {"Fn::GetAtt": ["I", "Arn"]}}})]}},
    }


def test_sets_and_rule_groups(account):
    api = account.client("wafv2")

    def contents():
        ids = {key: dict(zip(("Name", "Id", "Scope"), value.split("|"))) for key, value in account.ids("sets").items()}
        return (
            api.get_ip_set(**ids["I"])["IPSet"]["Addresses"],
            [entry["RegexString"] for entry in api.get_regex_pattern_set(**ids["R"])["RegexPatternSet"]["RegularExpressionList"]],
            api.get_rule_group(**ids["G"])["RuleGroup"]["Rules"][0]["Statement"]["IPSetReferenceStatement"]["ARN"],
            api.get_ip_set(**ids["I"])["IPSet"]["ARN"])

    assert account.create("sets", sets(["192.0.2.0/24"], ["a"])) == "CREATE_COMPLETE"
    addresses, patterns, referred, arn = contents()
    assert (addresses, patterns, referred) == (["192.0.2.0/24"], ["a"], arn)
    assert account.update("sets", sets(["198.51.100.1/32"], ["b", "c"])) == "UPDATE_COMPLETE"
    assert contents() == (["198.51.100.1/32"], ["b", "c"], arn, arn)
    assert account.delete("sets") == "DELETE_COMPLETE"
    assert api.list_ip_sets(Scope="REGIONAL")["IPSets"] == []


def logged(destination, **properties):
    return {**acl(), "L": {"Type": "AWS::WAFv2::LoggingConfiguration", "Properties": {
        "ResourceArn": {"Fn::GetAtt": ["A", "Arn"]}, "LogDestinationConfigs": [destination], **properties}}}


def test_logging(account):
    api = account.client("wafv2")
    destination = f"arn:aws:logs:eu-west-1:{account.number}:log-group:aws-waf-logs-shop"
    log_filter = {"DefaultBehavior": "DROP", "Filters": [{
        "Behavior": "KEEP", "Requirement": "MEETS_ANY", "Conditions": [{"ActionCondition": {"Action": "BLOCK"}}]}]}
    redacted = [{"SingleHeader": {"Name": "cookie"}}]
    assert account.create("waf", logged(destination, RedactedFields=redacted, LoggingFilter=log_filter)) == "CREATE_COMPLETE"
    arn = found(account)["ARN"]
    configuration = api.get_logging_configuration(ResourceArn=arn)["LoggingConfiguration"]
    assert (configuration["LogDestinationConfigs"], configuration["RedactedFields"], configuration["LoggingFilter"]) == ([destination], redacted, log_filter)
    assert account.update("waf", logged(destination)) == "UPDATE_COMPLETE"
    assert "LoggingFilter" not in api.get_logging_configuration(ResourceArn=arn)["LoggingConfiguration"]
    assert account.delete("waf") == "DELETE_COMPLETE"
    assert api.list_logging_configurations(Scope="REGIONAL")["LoggingConfigurations"] == []


def test_another_log_name_is_refused(account):
    assert account.create("waf", logged(f"arn:aws:logs:eu-west-1:{account.number}:log-group:shop")) == "ROLLBACK_COMPLETE"
    assert "aws-waf-logs-" in account.reasons("waf")[0]


def test_association(account):
    api = account.client("wafv2")
    association = {"S": {"Type": "AWS::WAFv2::WebACLAssociation", "Properties": {"ResourceArn": STAGE, "WebACLArn": {"Fn::GetAtt": ["A", "Arn"]}}}}
    assert account.create("waf", {**acl(), **association}) == "CREATE_COMPLETE"
    assert api.get_web_acl_for_resource(ResourceArn=STAGE)["WebACL"]["ARN"] == found(account)["ARN"]
    assert account.update("waf", acl()) == "UPDATE_COMPLETE"
    assert api.list_resources_for_web_acl(WebACLArn=found(account)["ARN"])["ResourceArns"] == []
