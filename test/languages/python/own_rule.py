"""A rule of one's own, written in Python: the level of the gate is the second argument; the first is where the assembly goes."""
import sys
import jsii
import aws_cdk as cdk
from aws_cdk import aws_sqs as sqs
from cdk_security_baseline import compliance


@jsii.implements(compliance.IRule)
class QueueNames:
    @property
    def id(self): return "ACME-1"
    @property
    def title(self): return "Queues have good names"
    @property
    def severity(self): return compliance.Severity.HIGH
    @property
    def resource_types(self): return ["AWS::SQS::Queue"]
    @property
    def remediation(self): return "Choose a good name"

    def evaluate(self, resource):
        if not resource.is_known("QueueName"):
            return [resource.unknown("QueueName")]
        resource.referrers("AWS::SQS::QueuePolicy", "Queues")
        if (resource.text("QueueName") or "").startswith("bad"):
            return [compliance.RuleViolation(property="QueueName", message="the name is bad: %s %s" % (resource.json("Tags"), resource.tags))]
        return []


app = cdk.App(outdir=sys.argv[1])
stack = cdk.Stack(app, "S")
sqs.CfnQueue(stack, "Bad", queue_name="bad", tags=[cdk.CfnTag(key="a", value="b")])
sqs.CfnQueue(stack, "Unknown", queue_name=cdk.CfnParameter(stack, "P").value_as_string)
compliance.ComplianceGate.apply_to(app, packs=[], rules=[QueueNames()], level=getattr(compliance.GateLevel, sys.argv[2]))
app.synth()
