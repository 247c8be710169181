import { mustBeSet } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPMESH-2',
  title: 'Listeners in a mesh have a certificate',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AppMesh::VirtualNode', 'AWS::AppMesh::VirtualGateway'],
  rationale: 'Traffic between the services travels in plain text.',
  remediation: 'Set TLS of each listener',
  references: [
    'https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appmesh-virtualnode.html',
  ],
  judge(node) {
    return judgeEach(node.at('Spec', 'Listeners').items(), (listener) => mustBeSet(listener.at('TLS'), 'traffic travels in plain text'));
  },
});
