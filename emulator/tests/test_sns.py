def topic(**properties):
    return {"T": {"Type": "AWS::SNS::Topic", "Properties": properties}}


def attributes(account):
    return account.client("sns").get_topic_attributes(TopicArn=account.ids("sns")["T"])["Attributes"]


FULL = {
    "DisplayName": "alerts", "KmsMasterKeyId": "alias/alerts", "SignatureVersion": "2", "TracingConfig": "Active", "Tags": [{"Key": "a", "Value": "b"}],
    "Subscription": [{"Protocol": "email", "Endpoint": "one@example.com"}],
}


def test_topic_life_cycle(account):
    api = account.client("sns")
    assert account.create("sns", topic(**FULL)) == "CREATE_COMPLETE"
    arn = account.ids("sns")["T"]
    found = attributes(account)
    assert {key: found[key] for key in ("DisplayName", "KmsMasterKeyId", "SignatureVersion", "TracingConfig")} == {
        "DisplayName": "alerts", "KmsMasterKeyId": "alias/alerts", "SignatureVersion": "2", "TracingConfig": "Active"}
    assert api.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "a", "Value": "b"}]
    assert [item["Endpoint"] for item in api.list_subscriptions_by_topic(TopicArn=arn)["Subscriptions"]] == ["one@example.com"]

    assert account.update("sns", topic()) == "UPDATE_COMPLETE"
    assert account.ids("sns")["T"] == arn
    assert "KmsMasterKeyId" not in attributes(account)
    assert attributes(account)["DisplayName"] == ""
    assert api.list_tags_for_resource(ResourceArn=arn)["Tags"] == []
    assert api.list_subscriptions_by_topic(TopicArn=arn)["Subscriptions"] == []
    assert account.delete("sns") == "DELETE_COMPLETE"
    assert api.list_topics()["Topics"] == []


def test_changed_name_replaces_the_topic(account):
    account.create("sns", topic(TopicName="one"))
    assert account.update("sns", topic(TopicName="two")) == "UPDATE_COMPLETE"
    assert [item["TopicArn"].rsplit(":", 1)[-1] for item in account.client("sns").list_topics()["Topics"]] == ["two"]


def test_taken_name_is_refused(account):
    account.client("sns").create_topic(Name="one")
    assert account.create("sns", topic(TopicName="one")) == "ROLLBACK_COMPLETE"
    assert account.reasons("sns")[0] == "one already exists"
    assert len(account.client("sns").list_topics()["Topics"]) == 1


def with_subscription(**properties):
    return {**topic(), "S": {"Type": "AWS::SNS::Subscription", "Properties": {
        "TopicArn": {"Ref": "T"}, "Protocol": "email", "Endpoint": "a@example.com", **properties}}}


def test_subscription_and_policy(account):
    api = account.client("sns")
    statement = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sns:Publish", "Resource": {"Ref": "T"}}
    policy = {"P": {"Type": "AWS::SNS::TopicPolicy", "Properties": {
        "Topics": [{"Ref": "T"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}}}}
    filtered = with_subscription(FilterPolicy={"severity": ["HIGH"]})
    assert account.create("sns", {**filtered, **policy}) == "CREATE_COMPLETE"
    subscription = api.get_subscription_attributes(SubscriptionArn=account.ids("sns")["S"])["Attributes"]
    assert subscription["FilterPolicy"] == '{"severity": ["HIGH"]}'
    assert "events.amazonaws.com" in attributes(account)["Policy"]
    assert account.update("sns", with_subscription()) == "UPDATE_COMPLETE"
    assert "__default_statement_ID" in attributes(account)["Policy"]
    assert not api.get_subscription_attributes(SubscriptionArn=account.ids("sns")["S"])["Attributes"].get("FilterPolicy")
