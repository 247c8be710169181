"""The baseline with default props, synthesized from Python: argument 1 is the output folder."""
import sys

import aws_cdk as cdk
from cdk_security_baseline import baseline

app = cdk.App(outdir=sys.argv[1], analytics_reporting=False)
baseline.SecurityBaselineStack(
    app,
    "SecurityBaseline",
    notifications={"emails": ["security@example.com"]},
    password_policy={"minimum_length": 16},
)
app.synth()
