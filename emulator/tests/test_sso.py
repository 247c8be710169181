import json

INSTANCE = "arn:aws:sso:::instance/ssoins-1234567890abcdef"
STORE = "d-1234567890"
GROUP = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
VIEW, AUDIT = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess", "arn:aws:iam::aws:policy/SecurityAudit"
INLINE = {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "sso:Create*", "Resource": "*"}]}


def permission_set(**properties):
    return {"P": {"Type": "AWS::SSO::PermissionSet", "Properties": {"InstanceArn": INSTANCE, "Name": "Auditors", **properties}}}


def assignment(target, principal=GROUP):
    return {"Type": "AWS::SSO::Assignment", "Properties": {
        "InstanceArn": INSTANCE, "PermissionSetArn": {"Fn::GetAtt": ["P", "PermissionSetArn"]}, "TargetType": "AWS_ACCOUNT", "TargetId": target,
        "PrincipalType": "GROUP", "PrincipalId": principal}}


def address(account):
    return {"InstanceArn": INSTANCE, "PermissionSetArn": account.ids("sso")["P"]}


def managed(account):
    found = account.client("sso-admin").list_managed_policies_in_permission_set(**address(account))["AttachedManagedPolicies"]
    return {policy["Arn"] for policy in found}


def test_permission_set_life_cycle(account):
    api = account.client("sso-admin")
    full = permission_set(
        Description="d", SessionDuration="PT4H", RelayStateType="https://example.com", ManagedPolicies=[AUDIT, VIEW], InlinePolicy=INLINE,
        CustomerManagedPolicyReferences=[{"Name": "One", "Path": "/app/"}])
    assert account.create("sso", full) == "CREATE_COMPLETE"
    found = api.describe_permission_set(**address(account))["PermissionSet"]
    assert {key: found[key] for key in ("Name", "Description", "SessionDuration", "RelayState")} == {
        "Name": "Auditors", "Description": "d", "SessionDuration": "PT4H", "RelayState": "https://example.com"}
    assert managed(account) == {AUDIT, VIEW}
    assert json.loads(api.get_inline_policy_for_permission_set(**address(account))["InlinePolicy"]) == INLINE
    named = api.list_customer_managed_policy_references_in_permission_set(**address(account))
    assert named["CustomerManagedPolicyReferences"] == [{"Name": "One", "Path": "/app/"}]

    before = address(account)
    assert account.update("sso", permission_set(SessionDuration="PT1H", ManagedPolicies=[AUDIT])) == "UPDATE_COMPLETE"
    assert address(account) == before
    assert api.describe_permission_set(**before)["PermissionSet"]["SessionDuration"] == "PT1H"
    assert managed(account) == {AUDIT}
    assert not api.get_inline_policy_for_permission_set(**before)["InlinePolicy"]
    assert api.list_customer_managed_policy_references_in_permission_set(**before)["CustomerManagedPolicyReferences"] == []

    assert account.delete("sso") == "DELETE_COMPLETE"
    assert api.list_permission_sets(InstanceArn=INSTANCE)["PermissionSets"] == []


def test_a_boundary_is_refused_rather_than_dropped(account):
    boundary = {"ManagedPolicyArn": AUDIT}
    assert account.create("sso", permission_set(PermissionsBoundary=boundary)) == "ROLLBACK_COMPLETE"
    assert account.reasons("sso")[0] == "The emulator does not implement AWS::SSO::PermissionSet.PermissionsBoundary."


def test_taken_name_is_refused(account):
    account.client("sso-admin").create_permission_set(InstanceArn=INSTANCE, Name="Auditors")
    assert account.create("sso", permission_set()) == "ROLLBACK_COMPLETE"
    assert account.reasons("sso")[0] == "Auditors already exists"


def test_assignment_life_cycle(account):
    api = account.client("sso-admin")

    def assigned(target):
        return [entry["PrincipalId"] for entry in api.list_account_assignments(AccountId=target, **address(account))["AccountAssignments"]]

    group = {"G": {"Type": "AWS::IdentityStore::Group", "Properties": {"IdentityStoreId": STORE, "DisplayName": "Auditors"}}}
    of_group = assignment("111122223333", {"Fn::GetAtt": ["G", "GroupId"]})
    assert account.create("sso", {**permission_set(), **group, "A": assignment("111122223333"), "B": of_group}) == "CREATE_COMPLETE"
    group_id = account.ids("sso")["G"]
    assert account.client("identitystore").describe_group(IdentityStoreId=STORE, GroupId=group_id)["DisplayName"] == "Auditors"
    assert sorted(assigned("111122223333")) == sorted([GROUP, group_id])

    assert account.update("sso", {**permission_set(), **group, "A": assignment("444455556666")}) == "UPDATE_COMPLETE"
    assert assigned("111122223333") == []
    assert assigned("444455556666") == [GROUP]

    assert account.delete("sso") == "DELETE_COMPLETE"
    assert api.list_permission_sets(InstanceArn=INSTANCE)["PermissionSets"] == []
    assert account.client("identitystore").list_groups(IdentityStoreId=STORE)["Groups"] == []
