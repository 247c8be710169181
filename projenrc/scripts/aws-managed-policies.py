"""Prints moto's copy of the AWS managed policies as JSON; aws-managed-policies.ts runs it with the Python that has moto."""

import json
from importlib.metadata import version

from moto.iam.aws_managed_policies import aws_managed_policies_data

policies = [
    {
        "path": policy.get("Path", "/"),
        "name": name,
        "version": policy["DefaultVersionId"],
        "updated": policy.get("UpdateDate", policy["CreateDate"])[:10],
        "document": policy["Document"],
    }
    for name, policy in json.loads(aws_managed_policies_data).items()
]
print(json.dumps({"version": version("moto"), "policies": policies}))
