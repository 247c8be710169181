import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPMESH-3',
  title: 'Clients in a mesh that know TLS insist on it',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AppMesh::VirtualNode', 'AWS::AppMesh::VirtualGateway'],
  rationale: 'With Enforce false a client that is answered in plain text goes on in plain text.',
  remediation: 'Leave out Enforce, or set it to true',
  references: [
    'https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appmesh-virtualnode.html',
  ],
  judge(node) {
    const spec = node.at('Spec');
    const backends = spec.at('Backends').items().map((backend) => backend.at('VirtualService'));
    const policies = [spec.at('BackendDefaults'), ...backends].map((backend) => backend.at('ClientPolicy', 'TLS', 'Enforce'));
    return judgeEach(policies, (enforce) => mustNotBeFalse(enforce, 'an answer in plain text is taken'));
  },
});
