import json

import pytest
from botocore.exceptions import ClientError
from conftest import document, statement

MFA = document(statement("Allow", "s3:ListAllMyBuckets", Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}))
DENY = document(statement("Deny", "iam:*"))
TRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}


def resource(kind, **properties):
    return {"Type": f"AWS::IAM::{kind}", "Properties": properties}


def test_group_life_cycle(account):
    api = account.client("iam")
    read_only, admin = "arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/AdministratorAccess"
    inline = [{"PolicyName": "deny", "PolicyDocument": DENY}]
    assert account.create("iam", {"G": resource("Group", Path="/team/", ManagedPolicyArns=[read_only, admin], Policies=inline)}) == "CREATE_COMPLETE"
    name = account.ids("iam")["G"]
    assert api.get_group(GroupName=name)["Group"]["Arn"] == f"arn:aws:iam::{account.number}:group/team/{name}"
    assert {policy["PolicyArn"] for policy in api.list_attached_group_policies(GroupName=name)["AttachedPolicies"]} == {read_only, admin}
    assert api.get_group_policy(GroupName=name, PolicyName="deny")["PolicyDocument"] == DENY

    assert account.update("iam", {"G": resource("Group", Path="/team/", ManagedPolicyArns=[read_only])}) == "UPDATE_COMPLETE"
    assert [policy["PolicyArn"] for policy in api.list_attached_group_policies(GroupName=name)["AttachedPolicies"]] == [read_only]
    assert api.list_group_policies(GroupName=name)["PolicyNames"] == []
    assert account.delete("iam") == "DELETE_COMPLETE"
    assert api.list_groups()["Groups"] == []


def members(account, group):
    return [user["UserName"] for user in account.client("iam").get_group(GroupName=group)["Users"]]


def test_user_to_group_addition_life_cycle(account):
    users = {"A": resource("User"), "B": resource("User"), "G": resource("Group")}

    def addition(*names):
        return {**users, "M": resource("UserToGroupAddition", GroupName={"Ref": "G"}, Users=[{"Ref": name} for name in names])}

    assert account.create("iam", addition("A")) == "CREATE_COMPLETE"
    ids = account.ids("iam")
    assert members(account, ids["G"]) == [ids["A"]]
    assert account.update("iam", addition("B")) == "UPDATE_COMPLETE"
    assert members(account, ids["G"]) == [ids["B"]]
    assert account.update("iam", users) == "UPDATE_COMPLETE"
    assert members(account, ids["G"]) == []


def test_role_life_cycle(account):
    api = account.client("iam")
    boundary = {"P": resource("ManagedPolicy", PolicyDocument=MFA)}
    full = resource(
        "Role", AssumeRolePolicyDocument=TRUST, Description="d", MaxSessionDuration=7200, PermissionsBoundary={"Ref": "P"},
        Policies=[{"PolicyName": "deny", "PolicyDocument": DENY}], Tags=[{"Key": "a", "Value": "b"}])
    assert account.create("iam", {**boundary, "R": full}) == "CREATE_COMPLETE"
    name = account.ids("iam")["R"]
    role = api.get_role(RoleName=name)["Role"]
    assert role["PermissionsBoundary"]["PermissionsBoundaryArn"] == account.ids("iam")["P"]
    assert (role["Description"], role["MaxSessionDuration"], role["AssumeRolePolicyDocument"]) == ("d", 7200, TRUST)
    assert {"Key": "a", "Value": "b"} in api.list_role_tags(RoleName=name)["Tags"]

    assert account.update("iam", {**boundary, "R": resource("Role", AssumeRolePolicyDocument=TRUST)}) == "UPDATE_COMPLETE"
    role = api.get_role(RoleName=name)["Role"]
    assert "PermissionsBoundary" not in role
    assert (role.get("Description", ""), role["MaxSessionDuration"]) == ("", 3600)
    assert api.list_role_policies(RoleName=name)["PolicyNames"] == []
    assert account.delete("iam") == "DELETE_COMPLETE"
    assert api.list_roles()["Roles"] == []


def test_managed_policy_life_cycle(account):
    api = account.client("iam")
    group = {"G": resource("Group")}
    assert account.create("iam", {**group, "P": resource("ManagedPolicy", PolicyDocument=MFA, Groups=[{"Ref": "G"}])}) == "CREATE_COMPLETE"
    ids = account.ids("iam")
    assert api.get_policy_version(PolicyArn=ids["P"], VersionId="v1")["PolicyVersion"]["Document"] == MFA
    assert [policy["PolicyArn"] for policy in api.list_attached_group_policies(GroupName=ids["G"])["AttachedPolicies"]] == [ids["P"]]
    assert account.update("iam", {**group, "P": resource("ManagedPolicy", PolicyDocument=DENY)}) == "UPDATE_COMPLETE"
    version = api.get_policy(PolicyArn=ids["P"])["Policy"]["DefaultVersionId"]
    assert api.get_policy_version(PolicyArn=ids["P"], VersionId=version)["PolicyVersion"]["Document"] == DENY
    assert api.list_attached_group_policies(GroupName=ids["G"])["AttachedPolicies"] == []
    assert account.delete("iam") == "DELETE_COMPLETE"
    assert api.list_policies(Scope="Local")["Policies"] == []


def test_inline_policy_life_cycle(account):
    api = account.client("iam")
    group = {"G": resource("Group")}

    def policy(allowed):
        return {**group, "P": resource("Policy", PolicyName="inline", PolicyDocument=allowed, Groups=[{"Ref": "G"}])}

    assert account.create("iam", policy(MFA)) == "CREATE_COMPLETE"
    name = account.ids("iam")["G"]
    assert api.get_group_policy(GroupName=name, PolicyName="inline")["PolicyDocument"] == MFA
    assert account.update("iam", policy(DENY)) == "UPDATE_COMPLETE"
    assert api.get_group_policy(GroupName=name, PolicyName="inline")["PolicyDocument"] == DENY
    assert account.update("iam", group) == "UPDATE_COMPLETE"
    assert api.list_group_policies(GroupName=name)["PolicyNames"] == []


def test_user_boundary(account):
    boundary = {"P": resource("ManagedPolicy", PolicyDocument=MFA)}
    assert account.create("iam", {**boundary, "U": resource("User", PermissionsBoundary={"Ref": "P"})}) == "CREATE_COMPLETE"
    api, name = account.client("iam"), account.ids("iam")["U"]
    assert api.get_user(UserName=name)["User"]["PermissionsBoundary"]["PermissionsBoundaryArn"] == account.ids("iam")["P"]
    assert account.update("iam", {**boundary, "U": resource("User")}) == "UPDATE_COMPLETE"
    assert "PermissionsBoundary" not in api.get_user(UserName=name)["User"]


def test_taken_role_name_is_refused(account):
    account.client("iam").create_role(RoleName="one", AssumeRolePolicyDocument=json.dumps(TRUST))
    assert account.create("iam", {"R": resource("Role", RoleName="one", AssumeRolePolicyDocument=TRUST)}) == "ROLLBACK_COMPLETE"
    assert account.reasons("iam")[0] == "one already exists"
    assert account.client("iam").get_role(RoleName="one")["Role"]["RoleName"] == "one"


PASSWORD_POLICY = {
    "MinimumPasswordLength": 14, "RequireSymbols": True, "RequireNumbers": True, "RequireUppercaseCharacters": True,
    "RequireLowercaseCharacters": True, "AllowUsersToChangePassword": True, "MaxPasswordAge": 90, "PasswordReusePrevention": 24, "HardExpiry": True,
}


def test_account_password_policy(account, other_account):
    api = account.client("iam")
    api.update_account_password_policy(**PASSWORD_POLICY)
    assert api.get_account_password_policy()["PasswordPolicy"] == {**PASSWORD_POLICY, "ExpirePasswords": True}
    with pytest.raises(ClientError, match="NoSuchEntity"):
        other_account.client("iam").get_account_password_policy()
    api.update_account_password_policy(MinimumPasswordLength=20)
    after = api.get_account_password_policy()["PasswordPolicy"]
    assert (after["MinimumPasswordLength"], after["RequireSymbols"], "MaxPasswordAge" in after) == (20, False, False)
    api.delete_account_password_policy()
    with pytest.raises(ClientError, match="NoSuchEntity"):
        api.get_account_password_policy()
