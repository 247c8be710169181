URL = "https://token.actions.githubusercontent.com"


def provider(url=URL):
    return {"P": {"Type": "AWS::IAM::OIDCProvider", "Properties": {"Url": url, "ClientIdList": ["sts.amazonaws.com"]}}}


def test_life_cycle(account):
    api = account.client("iam")
    trust = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": {"Fn::GetAtt": ["P", "Arn"]}},
        "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:o@1/r@2:environment:production"}}}]}
    role = {"R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": trust}}}
    assert account.create("oidc", {**provider(), **role}) == "CREATE_COMPLETE"
    arn = account.ids("oidc")["P"]
    assert arn == f"arn:aws:iam::{account.number}:oidc-provider/token.actions.githubusercontent.com"
    found = api.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert (found["ClientIDList"], found["ThumbprintList"]) == (["sts.amazonaws.com"], [])
    assert api.get_role(RoleName=account.ids("oidc")["R"])["Role"]["AssumeRolePolicyDocument"]["Statement"][0]["Principal"] == {"Federated": arn}

    assert account.update("oidc", provider("https://gitlab.com")) == "UPDATE_COMPLETE"
    assert [entry["Arn"].rsplit("/", 1)[-1] for entry in api.list_open_id_connect_providers()["OpenIDConnectProviderList"]] == ["gitlab.com"]
    assert account.delete("oidc") == "DELETE_COMPLETE"
    assert api.list_open_id_connect_providers()["OpenIDConnectProviderList"] == []


def test_an_account_has_one_of_each_url(account):
    account.client("iam").create_open_id_connect_provider(Url=URL, ClientIDList=["a"], ThumbprintList=["0" * 40])
    assert account.create("oidc", provider()) == "ROLLBACK_COMPLETE"
    assert "already exists" in account.reasons("oidc")[0]
    assert len(account.client("iam").list_open_id_connect_providers()["OpenIDConnectProviderList"]) == 1
