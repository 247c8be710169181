"""The baseline with default props, synthesized from Python: argument 1 is the output folder."""
import sys

import aws_cdk as cdk
from cdk_security_baseline import analysis, baseline

app = cdk.App(outdir=sys.argv[1], analytics_reporting=False)
baseline.SecurityBaselineStack(
    app,
    "SecurityBaseline",
    notifications={"emails": ["security@example.com"]},
    password_policy={"minimum_length": 16},
)
app.synth()

access = analysis.AccessModel.from_app(app)
with open(f"{sys.argv[1]}/answer.txt", "w", encoding="utf-8") as answer:
    answer.write(
        access.explain(
            principal="Developers",
            actions=["cloudtrail:StopLogging", "s3:GetObject"],
            context=analysis.RequestContext.console_with_mfa(),
        )
    )
